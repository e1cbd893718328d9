package org.lmcplan.model.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lmcplan.model.Slug;
import org.lmcplan.model.Term;

/** The meetings of one body: the dated ones in chronological order, and those that cannot be placed in that order. */
final class Meetings {

    private static final Comparator<Occurrence> BY_START =
            Comparator.comparing(meeting -> meeting.day().first());
    private static final Comparator<Occurrence> BY_END =
            Comparator.comparing(meeting -> meeting.day().last());
    private static final Comparator<Occurrence> BY_ID = Comparator.comparing(Occurrence::record);

    private final List<Occurrence> dated;
    private final List<Occurrence> undated;
    private final List<Occurrence> perhaps;
    private final List<LocalDate> latestSoFar = new ArrayList<>();

    Meetings(List<DatedEvidence> meetings) {
        dated = sorted(
                meetings,
                each -> !each.timing().isPerhapsLater() && each.days().isDated(),
                BY_START.thenComparing(BY_END));
        undated = sorted(
                meetings,
                each -> !each.timing().isPerhapsLater() && !each.days().isDated(),
                BY_END.reversed());
        perhaps = sorted(meetings, each -> each.timing().isPerhapsLater(), BY_START);
        LocalDate latest = lastUndated(LocalDate.MIN);
        for (Occurrence meeting : dated) {
            latest = later(latest, meeting.day().last());
            latestSoFar.add(latest);
        }
    }

    private static List<Occurrence> sorted(
            List<DatedEvidence> meetings, Predicate<DatedEvidence> filter, Comparator<Occurrence> order) {
        return meetings.stream()
                .filter(filter)
                .map(each -> new Occurrence(each.evidence().id(), each.days(), each.counted()))
                .sorted(order.thenComparing(BY_ID))
                .toList();
    }

    /** Returns the dated meetings held by the day of the assessment, in order. */
    List<Occurrence> dated() {
        return dated;
    }

    /** Returns the records of meetings for which only the day is known by which they were held, latest first. */
    List<Slug> undated() {
        return undated.stream().map(Occurrence::record).toList();
    }

    /** Returns the records of meetings that may be later than the day of the assessment, earliest first. */
    List<Slug> perhaps() {
        return perhaps.stream().map(Occurrence::record).toList();
    }

    int count() {
        return dated.size();
    }

    DayRange day(int index) {
        return dated.get(index).day();
    }

    /** Returns the last day on which this dated meeting, an earlier one or an undated one can have been held. */
    LocalDate latestSoFar(int index) {
        return latestSoFar.get(index);
    }

    /** Returns whether this meeting was certainly held before the next, or on the same known day; true for the last one. */
    boolean isBeforeNext(int index) {
        if (index + 1 == count()) {
            return true;
        }
        DayRange here = day(index);
        DayRange next = day(index + 1);
        return here.last().isBefore(next.first()) || (here.isKnown() && next.isKnown());
    }

    /** Returns whether a meeting that may be later than the day of the assessment may have been held by this day. */
    boolean mayInclude(LocalDate day) {
        return !perhaps.isEmpty() && !perhaps.get(0).day().first().isAfter(day);
    }

    /** Returns the later of this day and the last possible day of an undated meeting. */
    LocalDate lastUndated(LocalDate day) {
        return undated.isEmpty() ? day : later(day, undated.get(0).day().last());
    }

    /** Returns the records of meetings without a certain date that may have been held between two days, inclusive. */
    List<Slug> perhapsBetween(LocalDate from, LocalDate to) {
        return Stream.concat(
                        undated.stream().filter(meeting -> !meeting.day().last().isBefore(from)),
                        perhaps.stream()
                                .filter(meeting -> !meeting.day().first().isAfter(to)))
                .map(Occurrence::record)
                .toList();
    }

    /** Returns the first day of a term; if none is stated, that of the year of the first dated meeting, or else of the last year. */
    LocalDate startOf(Term term) {
        int first = dated.isEmpty() ? term.lastYear() : day(0).first().getYear();
        return term.from().isPresent() ? term.firstDay() : LocalDate.of(Math.min(first, term.lastYear()), 1, 1);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
