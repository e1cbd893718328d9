package org.lmcplan.model;

/** How an unofficial name came about. */
public enum NameBasis implements Coded {
    /** Seen, but at no address fit to be cited. */
    SEEN,
    /** Translated for this coding. */
    TRANSLATED,
    /** Concluded from a similar name that a source shows. */
    INFERRED,
    /** Held to be in use, without a source at hand. */
    REMEMBERED
}
