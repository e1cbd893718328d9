package org.lmcplan.model.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lmcplan.model.Slug;

/** The meetings of one body: the dated ones in the order of their days, and those without a place in that order. */
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
                .map(each -> new Occurrence(each.evidence().id(), each.days()))
                .sorted(order.thenComparing(BY_ID))
                .toList();
    }

    /** The dated meetings that were held by the day of the assessment, in order. */
    List<Occurrence> dated() {
        return dated;
    }

    /** The records of meetings of which only a day is known by which they were over, the latest first. */
    List<Slug> undated() {
        return undated.stream().map(Occurrence::record).toList();
    }

    /** The records of meetings that may lie after the day of the assessment, the earliest first. */
    List<Slug> perhaps() {
        return perhaps.stream().map(Occurrence::record).toList();
    }

    int count() {
        return dated.size();
    }

    DayRange day(int index) {
        return dated.get(index).day();
    }

    /** The year it was in; the days of a date that is not exact are in one year all the same. */
    int year(int index) {
        return day(index).first().getYear();
    }

    /** The last day on which this dated meeting, one before it or an undated one can have been. */
    LocalDate latestSoFar(int index) {
        return latestSoFar.get(index);
    }

    /** Whether this meeting was for certain before the next, or on the same known day; true for the last one. */
    boolean isBeforeNext(int index) {
        if (index + 1 == count()) {
            return true;
        }
        DayRange here = day(index);
        DayRange next = day(index + 1);
        return here.last().isBefore(next.first()) || (here.isKnown() && next.isKnown());
    }

    /** Whether a meeting that may lie after the day of the assessment may have been by this day. */
    boolean mayInclude(LocalDate day) {
        return !perhaps.isEmpty() && !perhaps.get(0).day().first().isAfter(day);
    }

    /** The last day of an undated meeting, if that is later than this one. */
    LocalDate lastUndated(LocalDate day) {
        return undated.isEmpty() ? day : later(day, undated.get(0).day().last());
    }

    /** The records of meetings that are not dated for certain and may lie between two days, both included. */
    List<Slug> perhapsBetween(LocalDate from, LocalDate to) {
        return Stream.concat(
                        undated.stream().filter(meeting -> !meeting.day().last().isBefore(from)),
                        perhaps.stream()
                                .filter(meeting -> !meeting.day().first().isAfter(to)))
                .map(Occurrence::record)
                .toList();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
