package org.lmcplan.model;

import java.util.Optional;

/**
 * Whether a document contains the full text of a plan, an abstract or an excerpt. The full text may contain what the others leave
 * out.
 */
public enum Edition implements Coded {
    /** A shortened text that was published as an abstract. */
    ABSTRACT,
    /** Some parts of the text, because the others were not seen or are not of interest. */
    EXCERPT,
    /** The full text. */
    FULL;

    /**
     * Returns the edition with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest code and lists them all
     */
    public static Edition of(String code) {
        return Coded.of(Edition.class, code);
    }

    /** Returns the edition with this code; empty if there is none. */
    public static Optional<Edition> parse(String code) {
        return Coded.parse(Edition.class, code);
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    public static Edition fromString(String code) {
        return of(code);
    }
}
