package org.lmcplan.model.assess;

import java.util.Optional;
import org.lmcplan.model.Coded;

/** Compares what records show of an element with its lifecycle in the plan. */
public enum LifecycleComparison implements Coded {
    /** No record shows its stage, or the plan does not state one. */
    UNKNOWN,
    /** It is behind the stage that the plan describes. */
    BEHIND,
    /** It is at the stage that the plan describes. */
    AS_WRITTEN,
    /** It is beyond the stage that the plan describes. */
    FURTHER;

    /**
     * Returns the comparison with the text with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest code and lists them all
     */
    public static LifecycleComparison of(String code) {
        return Coded.of(LifecycleComparison.class, code);
    }

    /** Returns the comparison with the text with this code; empty if there is none. */
    public static Optional<LifecycleComparison> parse(String code) {
        return Coded.parse(LifecycleComparison.class, code);
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    public static LifecycleComparison fromString(String code) {
        return of(code);
    }
}
