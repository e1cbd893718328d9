package org.lmcplan.model.evidence;

import java.util.Optional;
import org.lmcplan.model.Coded;

/** What a statement says about what it concerns. */
public enum StatementContent implements Coded {
    /** Announces that it will happen. */
    ANNOUNCES,
    /** Reports that it happened. */
    REPORTS,
    /** Puts it off. */
    POSTPONES,
    /** Calls it off, or says that it was stopped. */
    CALLS_OFF;

    /**
     * Returns the content of a statement with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest code and lists them all
     */
    public static StatementContent of(String code) {
        return Coded.of(StatementContent.class, code);
    }

    /** Returns the content of a statement with this code; empty if there is none. */
    public static Optional<StatementContent> parse(String code) {
        return Coded.parse(StatementContent.class, code);
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    public static StatementContent fromString(String code) {
        return of(code);
    }
}
