package org.lmcplan.model.evidence;

import java.util.Optional;
import org.lmcplan.model.Coded;

/** What became of a meeting. */
public enum MeetingStatus implements Coded {
    /** It was held. */
    HELD,
    /** It was put off to a later date. */
    POSTPONED,
    /** It was called off. */
    CANCELLED;

    /**
     * Returns the status of a meeting with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest code and lists them all
     */
    public static MeetingStatus of(String code) {
        return Coded.of(MeetingStatus.class, code);
    }

    /** Returns the status of a meeting with this code; empty if there is none. */
    public static Optional<MeetingStatus> parse(String code) {
        return Coded.parse(MeetingStatus.class, code);
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    public static MeetingStatus fromString(String code) {
        return of(code);
    }
}
