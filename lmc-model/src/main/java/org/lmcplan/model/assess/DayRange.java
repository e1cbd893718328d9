package org.lmcplan.model.assess;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.evidence.Dating;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.MoneyStage;
import org.lmcplan.model.evidence.Project;
import org.lmcplan.model.evidence.ProjectStatus;
import org.lmcplan.model.evidence.Stance;

/**
 * A range of days, on one of which something happened or is due; first and last are equal if the day is known.
 *
 * @param first the first day
 * @param last the last day
 */
public record DayRange(LocalDate first, LocalDate last) implements Serializable {

    /** All days, for what states no date. */
    static final DayRange ALWAYS = new DayRange(LocalDate.MIN, LocalDate.MAX);

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

    /**
     * Returns the days on which a project may have started. If no start is given: all days until its end or else, unless it is
     * only planned, until its first funding or the first source that confirms it.
     */
    static DayRange startOf(Project project) {
        return new DayRange(
                project.starts().map(PartialDate::earliest).orElse(LocalDate.MIN),
                project.starts()
                        .or(project::ends)
                        .map(PartialDate::latest)
                        .or(() -> firstShown(project))
                        .orElse(LocalDate.MAX));
    }

    private static Optional<LocalDate> firstShown(Project project) {
        if (project.status().equals(Optional.of(ProjectStatus.PLANNED))) {
            return Optional.empty();
        }
        Stream<PartialDate> funded = project.funding().stream()
                .filter(each -> each.stage() != MoneyStage.OFFERED)
                .flatMap(each -> each.date().stream());
        Stream<PartialDate> published = project.citations().stream()
                .filter(each -> each.stance() == Stance.CONFIRMS)
                .flatMap(each -> each.published().stream());
        return Stream.concat(funded, published).map(PartialDate::latest).min(Comparator.naturalOrder());
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
