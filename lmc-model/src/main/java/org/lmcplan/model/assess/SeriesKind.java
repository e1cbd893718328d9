package org.lmcplan.model.assess;

import java.util.Optional;
import org.lmcplan.model.Coded;

/** What is to recur. */
public enum SeriesKind implements Coded {
    /** Meetings of one body. */
    MEETING,
    /** Reports: on progress, for a period. */
    REPORT,
    /** Anything else, such as training courses. */
    ACTIVITY;

    /**
     * Returns the kind of series with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest code and lists them all
     */
    public static SeriesKind of(String code) {
        return Coded.of(SeriesKind.class, code);
    }

    /** Returns the kind of series with this code; empty if there is none. */
    public static Optional<SeriesKind> parse(String code) {
        return Coded.parse(SeriesKind.class, code);
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    public static SeriesKind fromString(String code) {
        return of(code);
    }
}
