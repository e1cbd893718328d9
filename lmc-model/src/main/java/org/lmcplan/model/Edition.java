package org.lmcplan.model;

/**
 * Which form of a plan a document holds. What an abstract leaves out may still stand in the full text.
 */
public enum Edition implements Coded {
    /** A shortened text, published as such. */
    ABSTRACT,
    /** The whole text. */
    FULL
}
