package org.lmcplan.model;

import java.util.Optional;

/** The kind of a party. */
public enum ActorKind implements Coded {
    /** A public authority or elected body, such as a secretariat, customs or local governments. */
    PUBLIC_BODY,
    /** A political party. */
    PARTY,
    /** Enterprises or a whole industry. */
    ENTERPRISE,
    /** Financial regulators, banks, insurers, sources of finance. */
    FINANCIAL_INSTITUTION,
    /** Universities and research institutions. */
    ACADEMIA,
    /** Media. */
    MEDIA,
    /** Cities or towns. */
    CITY,
    /** Social organisations and societies. */
    CIVIL_SOCIETY,
    /** A group of people. */
    PEOPLE,
    /** States that are not members. */
    OUTSIDE_STATE,
    /** A division or unit of an organisation. */
    UNIT,
    /** Of another kind, named by its label. */
    OTHER;

    /**
     * Returns the kind of actor with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest code and lists them all
     */
    public static ActorKind of(String code) {
        return Coded.of(ActorKind.class, code);
    }

    /** Returns the kind of actor with this code; empty if there is none. */
    public static Optional<ActorKind> parse(String code) {
        return Coded.parse(ActorKind.class, code);
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    public static ActorKind fromString(String code) {
        return of(code);
    }
}
