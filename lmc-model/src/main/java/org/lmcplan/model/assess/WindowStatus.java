package org.lmcplan.model.assess;

import java.util.Optional;
import org.lmcplan.model.Coded;

/** Whether a meeting was held when it was expected. */
public enum WindowStatus implements Coded {
    /** It was held on time. */
    HELD,
    /** It was held, but late. */
    HELD_LATE,
    /** It is due but not yet late. */
    DUE,
    /** The deadline has passed and there is no record, so it is unknown whether it was held. */
    NO_RECORD,
    /** The status depends on a day that is not known. */
    UNDETERMINED,
    /** The deadline has passed and there are fewer records than were promised. */
    TOO_FEW;

    /** Returns whether the deadline has passed and records are missing. */
    boolean isLacking() {
        return this == NO_RECORD || this == TOO_FEW;
    }

    /**
     * Returns the status of a window with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest code and lists them all
     */
    public static WindowStatus of(String code) {
        return Coded.of(WindowStatus.class, code);
    }

    /** Returns the status of a window with this code; empty if there is none. */
    public static Optional<WindowStatus> parse(String code) {
        return Coded.parse(WindowStatus.class, code);
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    public static WindowStatus fromString(String code) {
        return of(code);
    }
}
