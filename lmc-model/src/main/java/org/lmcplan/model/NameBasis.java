package org.lmcplan.model;

import java.util.Optional;

/** The basis of an unofficial name. */
public enum NameBasis implements Coded {
    /** Seen, but not at an address that can be cited. */
    SEEN,
    /** Translated for this coding. */
    TRANSLATED,
    /** Inferred from a similar name that a source shows. */
    INFERRED,
    /** Believed to be in use, without a source at hand. */
    REMEMBERED;

    /**
     * Returns the basis of a name with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest code and lists them all
     */
    public static NameBasis of(String code) {
        return Coded.of(NameBasis.class, code);
    }

    /** Returns the basis of a name with this code; empty if there is none. */
    public static Optional<NameBasis> parse(String code) {
        return Coded.parse(NameBasis.class, code);
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    public static NameBasis fromString(String code) {
        return of(code);
    }
}
