package org.lmcplan.model.assess;

import java.util.Optional;
import org.lmcplan.model.Coded;

/** The reason why a record or project does not count. */
public enum ExclusionReason implements Coded {
    /** It is dated after the day of the assessment. */
    AFTER,
    /** No source confirms it. */
    UNSOURCED,
    /** It is less certain than the options require. */
    TOO_UNSURE,
    /** Another record or project takes its place. */
    REPLACED,
    /** It names no commitment or target of the plan and contains no money. */
    BEARS_ON_NOTHING;

    /**
     * Returns the reason for exclusion with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest code and lists them all
     */
    public static ExclusionReason of(String code) {
        return Coded.of(ExclusionReason.class, code);
    }

    /** Returns the reason for exclusion with this code; empty if there is none. */
    public static Optional<ExclusionReason> parse(String code) {
        return Coded.parse(ExclusionReason.class, code);
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    public static ExclusionReason fromString(String code) {
        return of(code);
    }
}
