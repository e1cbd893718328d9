package org.lmcplan.model.diff;

import org.lmcplan.model.Lifecycle;

/**
 * Another stage of a mechanism, instrument, programme or partner, in the words of the plan.
 *
 * @param part the mechanism, instrument, programme or partner
 * @param before its stage in the older plan
 * @param after its stage in the newer plan
 */
public record LifecycleChanged(Match part, Lifecycle before, Lifecycle after) implements Alteration {

    /** Whether it went towards being there. */
    public LifecycleShift shift() {
        return LifecycleShift.of(before, after);
    }

    @Override
    public LifecycleChanged reversed() {
        return new LifecycleChanged(part.reversed(), after, before);
    }
}
