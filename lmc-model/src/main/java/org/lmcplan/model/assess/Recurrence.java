package org.lmcplan.model.assess;

import java.util.Optional;
import org.lmcplan.model.Coded;

/** The meaning of a cadence such as "every two years". */
public enum Recurrence implements Coded {
    /**
     * Once within each calendar year or, for an interval of several years, within that many calendar years after the year of
     * the last meeting.
     */
    CALENDAR_YEARS,
    /** At most that many years after the last meeting, to the day. */
    ROLLING;

    /**
     * Returns the reading of recurrence with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest code and lists them all
     */
    public static Recurrence of(String code) {
        return Coded.of(Recurrence.class, code);
    }

    /** Returns the reading of recurrence with this code; empty if there is none. */
    public static Optional<Recurrence> parse(String code) {
        return Coded.parse(Recurrence.class, code);
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    public static Recurrence fromString(String code) {
        return of(code);
    }
}
