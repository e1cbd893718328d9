package org.lmcplan.model.assess;

import java.util.Optional;
import org.lmcplan.model.Coded;

/** The highest progress that a commitment can show, given what it promises. */
public enum ProgressCeiling implements Coded {
    /** It can show activity, never completion. */
    ACTIVITY,
    /** It has an end state or a single act that records can show. */
    DELIVERED,
    /** What it promises recurs or is ongoing, so it can be kept up but not completed. */
    CONTINUING;

    /**
     * Returns the progress ceiling with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest code and lists them all
     */
    public static ProgressCeiling of(String code) {
        return Coded.of(ProgressCeiling.class, code);
    }

    /** Returns the progress ceiling with this code; empty if there is none. */
    public static Optional<ProgressCeiling> parse(String code) {
        return Coded.parse(ProgressCeiling.class, code);
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    public static ProgressCeiling fromString(String code) {
        return of(code);
    }
}
