package org.lmcplan.model.assess;

/** Which evidence is looked at, by when it lies. */
enum Scope {
    /** Within the term for certain. */
    IN_TERM,
    /** Within the term or not, depending on a day that is not known. */
    PERHAPS_IN_TERM,
    /** Within the term, for certain or perhaps. */
    AT_MOST_IN_TERM,
    /** In a year outside the term. */
    OUTSIDE_TERM,
    /** By the day of the assessment for certain, whenever. */
    BY_THEN,
    /** By the day of the assessment or after it, depending on a day that is not known. */
    PERHAPS_BY_THEN,
    /** By the day of the assessment, for certain or perhaps. */
    AT_MOST_BY_THEN;

    boolean takes(When when) {
        return switch (this) {
            case IN_TERM -> when == When.WITHIN;
            case PERHAPS_IN_TERM -> when == When.PERHAPS_LATER || when == When.PERHAPS_WITHIN;
            case AT_MOST_IN_TERM -> IN_TERM.takes(when) || PERHAPS_IN_TERM.takes(when);
            case OUTSIDE_TERM -> when == When.OUTSIDE || when == When.PERHAPS_LATER_OUTSIDE;
            case BY_THEN -> !when.isPerhapsLater();
            case PERHAPS_BY_THEN -> when.isPerhapsLater();
            case AT_MOST_BY_THEN -> true;
        };
    }

    /** The same without regard to the term. */
    Scope whenever() {
        return switch (this) {
            case IN_TERM -> BY_THEN;
            case PERHAPS_IN_TERM -> PERHAPS_BY_THEN;
            case AT_MOST_IN_TERM -> AT_MOST_BY_THEN;
            case OUTSIDE_TERM, BY_THEN, PERHAPS_BY_THEN, AT_MOST_BY_THEN -> this;
        };
    }
}
