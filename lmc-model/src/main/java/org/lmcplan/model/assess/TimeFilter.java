package org.lmcplan.model.assess;

/** Selects evidence by its {@link Timing}. */
enum TimeFilter {
    /** Certainly within the term. */
    IN_TERM,
    /** Perhaps within the term, depending on a day that is not known. */
    PERHAPS_IN_TERM,
    /** Certainly or perhaps within the term. */
    AT_MOST_IN_TERM,
    /** In a year outside the term. */
    OUTSIDE_TERM,
    /** Certainly by the day of the assessment, in any year. */
    BY_THEN,
    /** Perhaps by the day of the assessment, depending on a day that is not known. */
    PERHAPS_BY_THEN,
    /** Certainly or perhaps by the day of the assessment. */
    AT_MOST_BY_THEN;

    boolean accepts(Timing timing) {
        return switch (this) {
            case IN_TERM -> timing == Timing.WITHIN;
            case PERHAPS_IN_TERM -> timing == Timing.PERHAPS_LATER || timing == Timing.PERHAPS_WITHIN;
            case AT_MOST_IN_TERM -> IN_TERM.accepts(timing) || PERHAPS_IN_TERM.accepts(timing);
            case OUTSIDE_TERM -> timing == Timing.OUTSIDE || timing == Timing.PERHAPS_LATER_OUTSIDE;
            case BY_THEN -> !timing.isPerhapsLater();
            case PERHAPS_BY_THEN -> timing.isPerhapsLater();
            case AT_MOST_BY_THEN -> true;
        };
    }

    /** Returns this filter without the restriction to the term. */
    TimeFilter inAnyYear() {
        return switch (this) {
            case IN_TERM -> BY_THEN;
            case PERHAPS_IN_TERM -> PERHAPS_BY_THEN;
            case AT_MOST_IN_TERM -> AT_MOST_BY_THEN;
            case OUTSIDE_TERM, BY_THEN, PERHAPS_BY_THEN, AT_MOST_BY_THEN -> this;
        };
    }
}
