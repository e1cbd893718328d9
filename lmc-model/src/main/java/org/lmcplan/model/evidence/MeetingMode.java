package org.lmcplan.model.evidence;

import java.util.Optional;
import org.lmcplan.model.Coded;

/** How a meeting was held. */
public enum MeetingMode implements Coded {
    /** In person, in one place. */
    IN_PERSON,
    /** By video. */
    ONLINE,
    /** Partly in person, partly by video. */
    HYBRID;

    /**
     * Returns the mode of meeting with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest code and lists them all
     */
    public static MeetingMode of(String code) {
        return Coded.of(MeetingMode.class, code);
    }

    /** Returns the mode of meeting with this code; empty if there is none. */
    public static Optional<MeetingMode> parse(String code) {
        return Coded.parse(MeetingMode.class, code);
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    public static MeetingMode fromString(String code) {
        return of(code);
    }
}
