package org.lmcplan.model;

/** How to read the items that a clause lists. */
public enum Listing implements Coded {
    /** The list is not exhaustive (等). */
    OPEN,
    /** The items are alternatives (或). */
    ALTERNATIVE
}
