package org.lmcplan.model.diff;

import java.util.Optional;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.serial.SerialRecord;

/**
 * A change of the cadence of a commitment.
 *
 * @param part the commitment
 * @param before its cadence in the older plan; empty if not stated
 * @param after its cadence in the newer plan; empty if not stated
 */
public record CadenceChanged(Match part, Optional<Cadence> before, Optional<Cadence> after) implements Alteration {

    @Override
    public CadenceChanged reversed() {
        return new CadenceChanged(part.reversed(), after, before);
    }

    private Object writeReplace() {
        return SerialRecord.of(this);
    }
}
