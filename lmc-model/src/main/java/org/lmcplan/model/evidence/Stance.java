package org.lmcplan.model.evidence;

import java.util.Optional;
import org.lmcplan.model.Coded;

/** Whether a source agrees with a record. */
public enum Stance implements Coded {
    /** It agrees, though perhaps less exactly. */
    CONFIRMS,
    /** It confirms the event but contradicts a detail. */
    DIFFERS,
    /** It denies that the event happened. */
    DENIES;

    /**
     * Returns the stance of a source with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest code and lists them all
     */
    public static Stance of(String code) {
        return Coded.of(Stance.class, code);
    }

    /** Returns the stance of a source with this code; empty if there is none. */
    public static Optional<Stance> parse(String code) {
        return Coded.parse(Stance.class, code);
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    public static Stance fromString(String code) {
        return of(code);
    }
}
