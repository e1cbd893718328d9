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
 *
 * <p>The plan promises nothing for the time outside its term. A meeting that was due before the term and not held is not carried
 * over: the next one is expected within the first years of the term. A window that would close after the term is left out.
 */
final class CalendarWindows {

    private final Meetings meetings;
    private final int years;
    private final Term term;
    private final int firstYear;
    private final LocalDate asOf;
    private final List<Window> windows = new ArrayList<>();
    private int next;
    private boolean startUncertain;

    CalendarWindows(Meetings meetings, int years, Term term, LocalDate asOf) {
        this.meetings = meetings;
        this.years = years;
        this.term = term;
        firstYear = term.firstYear().orElseGet(term::lastYear);
        this.asOf = asOf;
    }

    List<Window> windows() {
        int from = firstYear;
        if (meetings.count() > 0 && meetings.year(0) < from) {
            from = add(meetings.year(0), meetings.year(0));
        }
        while (from + years - 1 <= term.lastYear() && from <= asOf.getYear()) {
            from = add(from, from + years - 1);
        }
        return List.copyOf(windows);
    }

    /** Returns the day by which the next meeting is due within the term; empty if none is. */
    Optional<DayRange> nextDue() {
        int due = firstYear - 1 + years;
        if (meetings.count() > 0) {
            int afterLast = meetings.year(meetings.count() - 1) + years;
            due = afterLast < firstYear ? due : afterLast;
        }
        return due > term.lastYear() ? Optional.empty() : Optional.of(DayRange.of(LocalDate.of(due, 12, 31)));
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
                DayRange.of(opens), DayRange.of(closes), to >= firstYear, status, List.copyOf(held), perhaps));
        return held.isEmpty() ? startAfterGap(to + 1) : meetings.year(next - 1) + 1;
    }

    /** Returns the year in which the window after one without a meeting starts: never before the term if it closes within. */
    private int startAfterGap(int from) {
        boolean crossesIntoTerm = from < firstYear && from + years > firstYear;
        boolean held = next < meetings.count() && meetings.year(next) < firstYear;
        return crossesIntoTerm && !held ? firstYear : from;
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
