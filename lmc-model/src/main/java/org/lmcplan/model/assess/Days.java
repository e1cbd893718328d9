package org.lmcplan.model.assess;

import java.time.LocalDate;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Term;
import org.lmcplan.model.evidence.Dating;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.Project;

/**
 * The days on which something may have happened, counted from 1970-01-01 as {@link LocalDate#toEpochDay} does.
 *
 * @param first the first; {@link #UNKNOWN} where only the last is known
 * @param last the last
 */
record Days(int first, int last) {

    /** Earlier than any day. */
    static final int UNKNOWN = Integer.MIN_VALUE;

    /** Later than any day. */
    static final int OPEN = Integer.MAX_VALUE;

    static Days of(EvidenceRecord evidence) {
        int first = evidence.dating() == Dating.BY
                ? UNKNOWN
                : epochDay(evidence.date().earliest());
        return new Days(first, epochDay(evidence.date().latest()));
    }

    /** When the project started: by its end where only that is known. */
    static Days startOf(Project project) {
        int last = project.starts()
                .or(project::ends)
                .map(date -> epochDay(date.latest()))
                .orElse(OPEN);
        return new Days(project.starts().map(Days::earliest).orElse(UNKNOWN), last);
    }

    private static int earliest(PartialDate date) {
        return epochDay(date.earliest());
    }

    static int epochDay(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }

    /** The same day of the year, so many years later; the last of February for its 29th where there is none. */
    static int plusYears(int day, int years) {
        return epochDay(LocalDate.ofEpochDay(day).plusYears(years));
    }

    static int yearOf(int day) {
        return LocalDate.ofEpochDay(day).getYear();
    }

    boolean isDated() {
        return first != UNKNOWN;
    }

    When seenFrom(int asOf, Term term) {
        if (first > asOf) {
            return When.LATER;
        }
        boolean outside = (isDated() && yearOf(first) > term.to()) || yearOf(last) < term.from();
        if (last > asOf) {
            return outside ? When.PERHAPS_LATER_OUTSIDE : When.PERHAPS_LATER;
        }
        if (outside) {
            return When.OUTSIDE;
        }
        return isDated() ? When.WITHIN : When.PERHAPS_WITHIN; // all the days of a date are of one year
    }

    /** As {@link #seenFrom}, for a project: one that started before the term and runs into it lies within. */
    static When seenFrom(int asOf, Term term, Project project) {
        When start = startOf(project).seenFrom(asOf, term);
        boolean startedEarly = start == When.OUTSIDE || start == When.PERHAPS_WITHIN;
        boolean startsAfterTerm = project.starts()
                .filter(date -> date.earliest().getYear() > term.to())
                .isPresent();
        if (!startedEarly || startsAfterTerm || yearOf(asOf) < term.from()) {
            return start;
        }
        if (project.ends().isEmpty()) {
            return When.PERHAPS_WITHIN;
        }
        int end = project.ends().get().earliest().getYear();
        if (end < term.from()) {
            return When.OUTSIDE;
        }
        return project.starts().isPresent() || end <= term.to() ? When.WITHIN : When.PERHAPS_WITHIN;
    }
}
