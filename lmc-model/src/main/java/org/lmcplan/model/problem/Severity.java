package org.lmcplan.model.problem;

import java.util.Optional;
import org.lmcplan.model.Coded;

/** How serious a problem is. */
public enum Severity implements Coded {
    /** Must be fixed before anyone relies on the document. */
    ERROR,
    /** Should be fixed or explained. */
    WARNING,
    /** Advice. */
    NOTE;

    /**
     * Returns the severity with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest code and lists them all
     */
    public static Severity of(String code) {
        return Coded.of(Severity.class, code);
    }

    /** Returns the severity with this code; empty if there is none. */
    public static Optional<Severity> parse(String code) {
        return Coded.parse(Severity.class, code);
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    public static Severity fromString(String code) {
        return of(code);
    }
}
