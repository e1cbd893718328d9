package org.lmcplan.model.assess;

import java.time.LocalDate;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Term;
import org.lmcplan.model.evidence.Project;

/** When a piece of evidence happened, relative to the day of the assessment and to the term of the plan. */
enum Timing {
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

    static Timing of(DayRange days, LocalDate asOf, Term term) {
        if (days.first().isAfter(asOf)) {
            return LATER;
        }
        boolean outside = (days.isDated() && days.first().isAfter(term.lastDay()))
                || days.last().isBefore(term.firstDay());
        if (days.last().isAfter(asOf)) {
            return outside ? PERHAPS_LATER_OUTSIDE : PERHAPS_LATER;
        }
        if (outside) {
            return OUTSIDE;
        }
        return days.isDated() ? WITHIN : PERHAPS_WITHIN; // all days of a date are in one year
    }

    /** Returns the timing of a project. A project that started before the term and continues into it is within the term. */
    static Timing of(Project project, LocalDate asOf, Term term) {
        Timing start = of(DayRange.startOf(project), asOf, term);
        boolean startedEarly = start == OUTSIDE || start == PERHAPS_WITHIN;
        boolean startsAfterTerm = project.starts()
                .filter(date -> date.earliest().isAfter(term.lastDay()))
                .isPresent();
        if (!startedEarly || startsAfterTerm || asOf.isBefore(term.firstDay())) {
            return start;
        }
        if (project.ends().isEmpty()) {
            return PERHAPS_WITHIN;
        }
        PartialDate end = project.ends().get();
        if (end.latest().isBefore(term.firstDay())) {
            return OUTSIDE;
        }
        return project.starts().isPresent() || !end.earliest().isAfter(term.lastDay()) ? WITHIN : PERHAPS_WITHIN;
    }

    /** Returns whether it may or may not be later than the day of the assessment. */
    boolean isPerhapsLater() {
        return this == PERHAPS_LATER || this == PERHAPS_LATER_OUTSIDE;
    }
}
