package org.lmcplan.model.evidence;

import java.util.Optional;
import org.lmcplan.model.Coded;

/** How to read the date of a record. */
public enum Dating implements Coded {
    /** The event happened on that date. */
    ON,
    /** The event happened on or before that date, on which a source first shows it. The day itself is unknown. */
    BY;

    /**
     * Returns the dating with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest code and lists them all
     */
    public static Dating of(String code) {
        return Coded.of(Dating.class, code);
    }

    /** Returns the dating with this code; empty if there is none. */
    public static Optional<Dating> parse(String code) {
        return Coded.parse(Dating.class, code);
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    public static Dating fromString(String code) {
        return of(code);
    }
}
