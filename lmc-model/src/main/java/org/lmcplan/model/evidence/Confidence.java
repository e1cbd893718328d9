package org.lmcplan.model.evidence;

import java.util.Optional;
import org.lmcplan.model.Coded;

/** How reliable a record is, as judged by its editor, from low to high. */
public enum Confidence implements Coded {
    /** Inferred, or seen only on a mirror or at second hand. */
    LOW,
    /** One source close to the event. */
    MEDIUM,
    /** A source published by a participant, or several independent sources. */
    HIGH;

    /**
     * Returns the confidence with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest code and lists them all
     */
    public static Confidence of(String code) {
        return Coded.of(Confidence.class, code);
    }

    /** Returns the confidence with this code; empty if there is none. */
    public static Optional<Confidence> parse(String code) {
        return Coded.parse(Confidence.class, code);
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    public static Confidence fromString(String code) {
        return of(code);
    }
}
