package org.lmcplan.model;

import java.util.Optional;

/** The kind of a partner. */
public enum PartnerKind implements Coded {
    /** An international organisation. */
    ORGANISATION,
    /** Another cooperation framework or mechanism. */
    FRAMEWORK,
    /** A status that outsiders may be granted, such as dialogue partner, rather than an outsider itself. */
    STATUS,
    /** Of another kind, named by its label. */
    OTHER;

    /**
     * Returns the kind of partner with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest code and lists them all
     */
    public static PartnerKind of(String code) {
        return Coded.of(PartnerKind.class, code);
    }

    /** Returns the kind of partner with this code; empty if there is none. */
    public static Optional<PartnerKind> parse(String code) {
        return Coded.parse(PartnerKind.class, code);
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    public static PartnerKind fromString(String code) {
        return of(code);
    }
}
