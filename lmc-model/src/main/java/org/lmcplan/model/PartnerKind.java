package org.lmcplan.model;

/** The kind of a partner. */
public enum PartnerKind implements Coded {
    /** An international organisation. */
    ORGANISATION,
    /** Another cooperation framework or mechanism. */
    FRAMEWORK,
    /** A status that outsiders may be granted, such as dialogue partner, rather than an outsider itself. */
    STATUS
}
