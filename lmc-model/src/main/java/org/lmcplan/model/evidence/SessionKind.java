package org.lmcplan.model.evidence;

import java.util.Optional;
import org.lmcplan.model.Coded;

/** The kind of a session of a body. */
public enum SessionKind implements Coded {
    /** A regular session of the series. */
    REGULAR,
    /** An informal session or retreat: activity, but not the session that a plan promises. */
    INFORMAL,
    /** A special, extraordinary or emergency session. */
    SPECIAL;

    /**
     * Returns the kind of session with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest code and lists them all
     */
    public static SessionKind of(String code) {
        return Coded.of(SessionKind.class, code);
    }

    /** Returns the kind of session with this code; empty if there is none. */
    public static Optional<SessionKind> parse(String code) {
        return Coded.parse(SessionKind.class, code);
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    public static SessionKind fromString(String code) {
        return of(code);
    }
}
