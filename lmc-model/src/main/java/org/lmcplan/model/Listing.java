package org.lmcplan.model;

/**
 * How the items that a clause lists are to be taken.
 */
public enum Listing implements Coded {
    /** The list goes on (等). */
    OPEN,
    /** One or the other (或). */
    ALTERNATIVE
}
