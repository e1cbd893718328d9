package org.lmcplan.model.diff;

import static java.util.Objects.requireNonNull;

import org.lmcplan.model.Force;

/**
 * A change of the force of a commitment.
 *
 * @param part the commitment
 * @param before its force in the older plan
 * @param after its force in the newer plan
 */
public record ForceChanged(Match part, Force before, Force after) implements Alteration {
    public ForceChanged {
        requireNonNull(part, "part");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
    }

    /** Returns the direction of the change. */
    public ForceShift shift() {
        return ForceShift.of(before, after);
    }

    @Override
    public ForceChanged reversed() {
        return new ForceChanged(part.reversed(), after, before);
    }

    @Override
    public boolean isSoftening() {
        return shift() == ForceShift.SOFTENED || shift() == ForceShift.TURNED_OUTWARD;
    }
}
