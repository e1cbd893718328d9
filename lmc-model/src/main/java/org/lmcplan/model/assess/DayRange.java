package org.lmcplan.model.assess;

import java.time.LocalDate;
import org.lmcplan.model.evidence.Dating;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.Project;

/**
 * The days on which something may have happened or is due; the same day twice where it is known.
 *
 * @param first the first day
 * @param last the last day
 */
public record DayRange(LocalDate first, LocalDate last) {

    /** Refuses a last day before the first. */
    public DayRange {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a range of days ends on " + last + ", before it starts on " + first);
        }
    }

    static DayRange of(LocalDate day) {
        return new DayRange(day, day);
    }

    /** The days of a record; from {@link LocalDate#MIN} where only a day is known by which it had happened. */
    static DayRange of(EvidenceRecord evidence) {
        boolean dated = evidence.dating() == Dating.ON;
        return new DayRange(
                dated ? evidence.date().earliest() : LocalDate.MIN,
                evidence.date().latest());
    }

    /** The days on which a project may have started; where no start is given, until its end. */
    static DayRange startOf(Project project) {
        return new DayRange(
                project.starts().map(date -> date.earliest()).orElse(LocalDate.MIN),
                project.starts().or(project::ends).map(date -> date.latest()).orElse(LocalDate.MAX));
    }

    /** Whether the first day is known. */
    boolean isDated() {
        return !first.equals(LocalDate.MIN);
    }

    /** The same days of the year, some years later; the 28th of February for the 29th where there is none. */
    DayRange plusYears(int years) {
        return new DayRange(first.plusYears(years), last.plusYears(years));
    }

    /** Whether the day is known. */
    public boolean isKnown() {
        return first.equals(last);
    }

    /** {@code 2025-12-25}, or {@code 2025-01-01/2025-12-31} where the day is not known. */
    @Override
    public String toString() {
        return isKnown() ? first.toString() : first + "/" + last;
    }
}
