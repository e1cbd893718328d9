package org.lmcplan.model.diff;

import java.util.EnumSet;
import java.util.Set;
import org.lmcplan.model.Coded;
import org.lmcplan.model.Lifecycle;

/** Which way a lifecycle went, from being discussed over being explored, studied, created and drafted to being there. */
public enum LifecycleShift implements Coded {
    /** Nearer to being there. */
    FORWARD,
    /** Further from being there. */
    BACKWARD,
    /** Neither: it is there before and after, or one of the two stages is unstated. */
    NEITHER;

    private static final Set<Lifecycle> THERE = EnumSet.of(Lifecycle.EXISTS, Lifecycle.TO_BE_IMPROVED);

    static LifecycleShift of(Lifecycle before, Lifecycle after) {
        if (before == Lifecycle.UNSTATED || after == Lifecycle.UNSTATED || THERE.containsAll(Set.of(before, after))) {
            return NEITHER;
        }
        return after.compareTo(before) < 0 ? FORWARD : BACKWARD; // the model lists what is there first
    }
}
