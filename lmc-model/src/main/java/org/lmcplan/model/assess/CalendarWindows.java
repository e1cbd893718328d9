package org.lmcplan.model.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lmcplan.model.Slug;
import org.lmcplan.model.Term;

/**
 * Computes by calendar years when meetings were expected. The first window is the year of the first meeting or the first years
 * of the term, whichever is earlier. After a meeting, the next one is expected within the following calendar years, as many as
 * the cadence states; after a window without a meeting, within the next window of that length.
 */
final class CalendarWindows {

    private final Meetings meetings;
    private final int years;
    private final Term term;
    private final LocalDate asOf;
    private final List<Window> windows = new ArrayList<>();
    private int next;
    private boolean startUncertain;

    CalendarWindows(Meetings meetings, int years, Term term, LocalDate asOf) {
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
        while (from <= Math.min(term.to(), asOf.getYear())) {
            from = add(from, from + years - 1);
        }
        return List.copyOf(windows);
    }

    /** Returns the day by which the next meeting is due; empty if the term ends before. */
    Optional<DayRange> nextDue() {
        int last = meetings.count() == 0 ? term.from() - 1 : meetings.year(meetings.count() - 1);
        return last + 1 > term.to() ? Optional.empty() : Optional.of(DayRange.of(LocalDate.of(last + years, 12, 31)));
    }

    /** Adds the window of these years; returns the year in which the next one starts. */
    private int add(int from, int to) {
        LocalDate opens = LocalDate.of(from, 1, 1);
        LocalDate closes = LocalDate.of(to, 12, 31);
        List<Slug> held = new ArrayList<>();
        while (next < meetings.count() && meetings.year(next) <= to) {
            held.add(meetings.dated().get(next++).record());
        }
        List<Slug> perhaps =
                held.isEmpty() ? meetings.perhapsBetween(opens, closes.isBefore(asOf) ? closes : asOf) : List.of();
        WindowStatus status = status(held, perhaps, closes);
        // If windows span several years, the start of the next one depends on the meeting in this one.
        startUncertain = years > 1 && status == WindowStatus.UNDETERMINED;
        windows.add(new Window(
                DayRange.of(opens), DayRange.of(closes), to >= term.from(), status, List.copyOf(held), perhaps));
        return held.isEmpty() ? to + 1 : meetings.year(next - 1) + 1;
    }

    private WindowStatus status(List<Slug> held, List<Slug> perhaps, LocalDate closes) {
        if (!held.isEmpty()) {
            return WindowStatus.HELD;
        }
        if (startUncertain || !perhaps.isEmpty()) {
            return WindowStatus.UNDETERMINED;
        }
        return closes.isBefore(asOf) ? WindowStatus.NO_RECORD : WindowStatus.DUE;
    }
}
