package org.lmcplan.model;

import java.util.Optional;

/** The kind of a party to a plan. */
public enum MemberKind implements Coded {
    /** A state. */
    STATE,
    /** An international organisation, such as a regional union. */
    ORGANISATION,
    /** A political party. */
    PARTY,
    /** A public authority below or beside the state, such as a province, a city or an agency. */
    PUBLIC_BODY,
    /** A party of another kind, named by its label. */
    OTHER;

    /**
     * Returns the kind of member with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest code and lists them all
     */
    public static MemberKind of(String code) {
        return Coded.of(MemberKind.class, code);
    }

    /** Returns the kind of member with this code; empty if there is none. */
    public static Optional<MemberKind> parse(String code) {
        return Coded.parse(MemberKind.class, code);
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    public static MemberKind fromString(String code) {
        return of(code);
    }
}
