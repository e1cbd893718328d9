package org.lmcplan.model;

/** The basis of an unofficial name. */
public enum NameBasis implements Coded {
    /** Seen, but not at an address that can be cited. */
    SEEN,
    /** Translated for this coding. */
    TRANSLATED,
    /** Inferred from a similar name that a source shows. */
    INFERRED,
    /** Believed to be in use, without a source at hand. */
    REMEMBERED
}
