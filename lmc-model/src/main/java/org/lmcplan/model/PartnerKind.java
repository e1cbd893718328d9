package org.lmcplan.model;

/**
 * What kind of partner.
 */
public enum PartnerKind implements Coded {
    /** An international organisation. */
    ORGANISATION,
    /** Another cooperation framework or mechanism. */
    FRAMEWORK,
    /** A status that outsiders may be given, not an outsider itself. */
    STATUS
}
