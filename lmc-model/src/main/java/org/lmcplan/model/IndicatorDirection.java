package org.lmcplan.model;

import java.util.Optional;

/** The direction in which the value of an indicator is meant to move. */
public enum IndicatorDirection implements Coded {
    /** A higher value is better. */
    UP,
    /** A lower value is better. */
    DOWN;

    /**
     * Returns the direction of an indicator with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest code and lists them all
     */
    public static IndicatorDirection of(String code) {
        return Coded.of(IndicatorDirection.class, code);
    }

    /** Returns the direction of an indicator with this code; empty if there is none. */
    public static Optional<IndicatorDirection> parse(String code) {
        return Coded.parse(IndicatorDirection.class, code);
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    public static IndicatorDirection fromString(String code) {
        return of(code);
    }
}
