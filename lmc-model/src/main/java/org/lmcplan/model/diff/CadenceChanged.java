package org.lmcplan.model.diff;

import java.util.Optional;
import org.lmcplan.model.Cadence;

/**
 * Another cadence of a commitment.
 *
 * @param part the commitment
 * @param before its cadence in the older plan; empty where it was unstated
 * @param after its cadence in the newer plan; empty where it is unstated
 */
public record CadenceChanged(Match part, Optional<Cadence> before, Optional<Cadence> after) implements Alteration {

    @Override
    public CadenceChanged reversed() {
        return new CadenceChanged(part.reversed(), after, before);
    }
}
