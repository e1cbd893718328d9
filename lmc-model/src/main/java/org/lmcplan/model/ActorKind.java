package org.lmcplan.model;

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
    OUTSIDE_STATE
}
