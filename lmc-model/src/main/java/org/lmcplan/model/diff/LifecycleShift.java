package org.lmcplan.model.diff;

import java.util.EnumSet;
import java.util.Set;
import org.lmcplan.model.Coded;
import org.lmcplan.model.Lifecycle;

/**
 * The direction in which a lifecycle changed on the way from discussion, exploration, study, creation and drafting to
 * existence.
 */
public enum LifecycleShift implements Coded {
    /** Closer to existence. */
    FORWARD,
    /** Further from existence. */
    BACKWARD,
    /** Neither: it exists before and after, or one of the two stages is unstated. */
    NEITHER;

    private static final Set<Lifecycle> EXISTING = EnumSet.of(Lifecycle.EXISTS, Lifecycle.TO_BE_IMPROVED);

    static LifecycleShift of(Lifecycle before, Lifecycle after) {
        if (before == Lifecycle.UNSTATED
                || after == Lifecycle.UNSTATED
                || EXISTING.containsAll(Set.of(before, after))) {
            return NEITHER;
        }
        return after.compareTo(before) < 0 ? FORWARD : BACKWARD; // Lifecycle starts with the stages of what exists
    }
}
