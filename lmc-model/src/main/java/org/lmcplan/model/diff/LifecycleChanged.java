package org.lmcplan.model.diff;

import static java.util.Objects.requireNonNull;

import org.lmcplan.model.Lifecycle;

/**
 * A change of the stage that the plan states for a mechanism, instrument, programme or partner.
 *
 * @param part the mechanism, instrument, programme or partner
 * @param before its stage in the older plan
 * @param after its stage in the newer plan
 */
public record LifecycleChanged(Match part, Lifecycle before, Lifecycle after) implements Alteration {
    public LifecycleChanged {
        requireNonNull(part, "part");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
    }

    /** Returns the direction of the change. */
    public LifecycleShift shift() {
        return LifecycleShift.of(before, after);
    }

    @Override
    public LifecycleChanged reversed() {
        return new LifecycleChanged(part.reversed(), after, before);
    }

    @Override
    public boolean isSoftening() {
        return shift() == LifecycleShift.BACKWARD;
    }
}
