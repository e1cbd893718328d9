package org.lmcplan.model.diff;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.Cadence;

/**
 * A change of the cadence of a commitment.
 *
 * @param part the commitment
 * @param before its cadence in the older plan; empty if not stated
 * @param after its cadence in the newer plan; empty if not stated
 */
public record CadenceChanged(Match part, Optional<Cadence> before, Optional<Cadence> after) implements Alteration {
    public CadenceChanged {
        requireNonNull(part, "part");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
    }

    @Override
    public CadenceChanged reversed() {
        return new CadenceChanged(part.reversed(), after, before);
    }

    @Override
    public boolean isSoftening() {
        return CadenceRarity.of(after) > CadenceRarity.of(before);
    }

    private Object writeReplace() {
        return new SerialForm(part, before.orElse(null), after.orElse(null));
    }

    private record SerialForm(
            Match part, @Nullable Cadence before, @Nullable Cadence after) implements Serializable {
        private Object readResolve() {
            return new CadenceChanged(part, Optional.ofNullable(before), Optional.ofNullable(after));
        }
    }
}
