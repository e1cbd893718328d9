package org.lmcplan.model.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lmcplan.model.Slug;
import org.lmcplan.model.Term;

/**
 * When meetings were expected by calendar years. The first window is the year of the first meeting, or the first years of
 * the term where they are earlier. After a meeting the next is expected within as many calendar years as the cadence
 * counts; after a window without one, within the next as many.
 */
final class CalendarWindows {

    private final Meetings meetings;
    private final int years;
    private final Term term;
    private final int asOf;
    private final List<Window> windows = new ArrayList<>();
    private int next;
    private boolean adrift;

    CalendarWindows(Meetings meetings, int years, Term term, int asOf) {
        this.meetings = meetings;
        this.years = years;
        this.term = term;
        this.asOf = asOf;
    }

    List<Window> windows() {
        int from = term.from();
        if (meetings.count() > 0 && meetings.year(0) < from) {
            from = add(meetings.year(0), meetings.year(0));
        }
        while (from <= Math.min(term.to(), Days.yearOf(asOf))) {
            from = add(from, from + years - 1);
        }
        return List.copyOf(windows);
    }

    /** By when the next meeting after the last one is due, or the first; empty where the term is over before. */
    Optional<DayRange> nextDue() {
        int last = meetings.count() == 0 ? term.from() - 1 : meetings.year(meetings.count() - 1);
        LocalDate day = LocalDate.of(last + years, 12, 31);
        return last + 1 > term.to() ? Optional.empty() : Optional.of(new DayRange(day, day));
    }

    /** Adds the window of these years; the year in which the next one starts. */
    private int add(int from, int to) {
        LocalDate opens = LocalDate.of(from, 1, 1);
        LocalDate closes = LocalDate.of(to, 12, 31);
        int start = next;
        while (next < meetings.count() && meetings.year(next) <= to) {
            next++;
        }
        List<Slug> held = meetings.records(start, next);
        List<Slug> perhaps = held.isEmpty()
                ? meetings.perhapsBetween(Days.epochDay(opens), Math.min(Days.epochDay(closes), asOf))
                : List.of();
        WindowStatus status = status(held, perhaps, closes);
        // With several years to a window, where the next one starts depends on a meeting in this one.
        adrift = years > 1 && status == WindowStatus.UNDETERMINED;
        windows.add(new Window(
                new DayRange(opens, opens), new DayRange(closes, closes), to >= term.from(), status, held, perhaps));
        return held.isEmpty() ? to + 1 : meetings.year(next - 1) + 1;
    }

    private WindowStatus status(List<Slug> held, List<Slug> perhaps, LocalDate closes) {
        if (!held.isEmpty()) {
            return WindowStatus.HELD;
        }
        if (adrift || !perhaps.isEmpty()) {
            return WindowStatus.UNDETERMINED;
        }
        return Days.epochDay(closes) < asOf ? WindowStatus.NO_RECORD : WindowStatus.DUE;
    }
}
