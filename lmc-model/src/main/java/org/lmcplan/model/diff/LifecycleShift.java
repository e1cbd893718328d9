package org.lmcplan.model.diff;

import java.util.EnumSet;
import java.util.Optional;
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

    /**
     * Returns the change of lifecycle with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest code and lists them all
     */
    public static LifecycleShift of(String code) {
        return Coded.of(LifecycleShift.class, code);
    }

    /** Returns the change of lifecycle with this code; empty if there is none. */
    public static Optional<LifecycleShift> parse(String code) {
        return Coded.parse(LifecycleShift.class, code);
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    public static LifecycleShift fromString(String code) {
        return of(code);
    }
}
