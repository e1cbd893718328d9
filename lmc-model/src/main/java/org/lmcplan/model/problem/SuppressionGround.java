package org.lmcplan.model.problem;

import java.util.Optional;
import org.lmcplan.model.Coded;

/** What can suppress a problem. */
public enum SuppressionGround implements Coded {
    /** A suppression of this problem. */
    SUPPRESSION,
    /** The baseline, which lists what was found when the rules were adopted. */
    BASELINE;

    /**
     * Returns the ground of suppression with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest code and lists them all
     */
    public static SuppressionGround of(String code) {
        return Coded.of(SuppressionGround.class, code);
    }

    /** Returns the ground of suppression with this code; empty if there is none. */
    public static Optional<SuppressionGround> parse(String code) {
        return Coded.parse(SuppressionGround.class, code);
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    public static SuppressionGround fromString(String code) {
        return of(code);
    }
}
