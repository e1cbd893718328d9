package org.lmcplan.model.assess;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import org.lmcplan.model.evidence.Dating;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.Project;

/**
 * A range of days, on one of which something happened or is due; first and last are equal if the day is known.
 *
 * @param first the first day
 * @param last the last day
 */
public record DayRange(LocalDate first, LocalDate last) implements Serializable {

    /** Rejects a last day before the first. */
    public DayRange {
        requireNonNull(first, "first");
        requireNonNull(last, "last");
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a range of days ends on " + last + ", before it starts on " + first);
        }
    }

    static DayRange of(LocalDate day) {
        return new DayRange(day, day);
    }

    /** Returns the days of a record; from {@link LocalDate#MIN} if only the day is known by which it happened. */
    static DayRange of(EvidenceRecord evidence) {
        boolean dated = evidence.dating() == Dating.ON;
        return new DayRange(
                dated ? evidence.date().earliest() : LocalDate.MIN,
                evidence.date().latest());
    }

    /** Returns the days on which a project may have started; if no start is given, all days until its end. */
    static DayRange startOf(Project project) {
        return new DayRange(
                project.starts().map(date -> date.earliest()).orElse(LocalDate.MIN),
                project.starts().or(project::ends).map(date -> date.latest()).orElse(LocalDate.MAX));
    }

    /** Returns whether the first day is known. */
    boolean isDated() {
        return !first.equals(LocalDate.MIN);
    }

    /** Returns the same days some months later; a day that the month does not have becomes the last of the month. */
    DayRange plusMonths(int months) {
        return new DayRange(first.plusMonths(months), last.plusMonths(months));
    }

    /** Returns whether the day is known. */
    public boolean isKnown() {
        return first.equals(last);
    }

    /** Returns {@code 2025-12-25}, or {@code 2025-01-01/2025-12-31} if the day is not known. */
    @Override
    public String toString() {
        return isKnown() ? first.toString() : first + "/" + last;
    }
}
