package org.lmcplan.model;

import java.util.Optional;

/** The kinds of a {@link Cadence}. */
public enum CadenceKind implements Coded {
    /** At an interval of whole years: 每年, 每两年. */
    EVERY_YEARS,
    /** Regularly, without a stated interval: 定期. */
    REGULARLY,
    /** When appropriate: 适时. */
    WHEN_APPROPRIATE,
    /** At an interval of whole months: 每半年, 每季度, every month. */
    EVERY_MONTHS,
    /** A number of times each year: 每年两次. */
    TIMES_A_YEAR,
    /** At once, whenever there is reason to: 及时, without delay. */
    WITHOUT_DELAY;

    /**
     * Returns the kind of cadence with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest code and lists them all
     */
    public static CadenceKind of(String code) {
        return Coded.of(CadenceKind.class, code);
    }

    /** Returns the kind of cadence with this code; empty if there is none. */
    public static Optional<CadenceKind> parse(String code) {
        return Coded.parse(CadenceKind.class, code);
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    public static CadenceKind fromString(String code) {
        return of(code);
    }
}
