package org.lmcplan.model.assess;

/** Where in time a piece of evidence lies, seen from the day of the assessment and the term of the plan. */
enum When {
    /** By the day, and in a year of the term. */
    WITHIN,
    /** By the day, but perhaps before the term. */
    PERHAPS_WITHIN,
    /** By the day, and in a year outside the term. */
    OUTSIDE,
    /** Perhaps after the day. */
    PERHAPS_LATER,
    /** Perhaps after the day, and in a year outside the term. */
    PERHAPS_LATER_OUTSIDE,
    /** After the day. */
    LATER;

    /** Whether it may lie after the day, without being sure to. */
    boolean isPerhapsLater() {
        return this == PERHAPS_LATER || this == PERHAPS_LATER_OUTSIDE;
    }
}
