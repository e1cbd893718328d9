package org.lmcplan.model.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lmcplan.model.Slug;
import org.lmcplan.model.Term;

/**
 * Computes by rolling years when meetings were expected: each at most a number of years after the previous one, to the day. The
 * last window is that of the next meeting, if it is due within the term. If there was no meeting at all, that window starts on
 * the day when the plan began, an unknown day in the first year of the term.
 */
final class RollingWindows {

    private final Meetings meetings;
    private final int years;
    private final Term term;
    private final LocalDate asOf;

    RollingWindows(Meetings meetings, int years, Term term, LocalDate asOf) {
        this.meetings = meetings;
        this.years = years;
        this.term = term;
        this.asOf = asOf;
    }

    List<Window> windows() {
        List<Window> windows = new ArrayList<>();
        for (int i = 1; i < meetings.count(); i++) {
            windows.add(held(i));
        }
        nextDue().ifPresent(due -> windows.add(open(due)));
        return List.copyOf(windows);
    }

    /** Returns the day by which the next meeting is due; empty if that is after the term. */
    Optional<DayRange> nextDue() {
        return Optional.of(last().plusYears(years)).filter(due -> due.first().getYear() <= term.to());
    }

    /** Returns the window of a meeting that is not the first. */
    private Window held(int index) {
        DayRange day = meetings.day(index);
        DayRange before = meetings.day(index - 1);
        LocalDate onTime = before.first().plusYears(years);
        LocalDate late = meetings.latestSoFar(index - 1).plusYears(years);
        WindowStatus status = WindowStatus.UNDETERMINED;
        if (meetings.isBeforeNext(index - 1) && !day.last().isAfter(onTime)) {
            status = WindowStatus.HELD;
        } else if (day.first().isAfter(late) && meetings.isBeforeNext(index) && !meetings.mayInclude(day.last())) {
            status = WindowStatus.HELD_LATE;
        }
        List<Slug> perhaps =
                status == WindowStatus.UNDETERMINED ? meetings.perhapsBetween(before.first(), day.last()) : List.of();
        return window(before, status, List.of(meetings.dated().get(index).record()), perhaps);
    }

    /** Returns the window of the next meeting, which has no record yet. */
    private Window open(DayRange due) {
        DayRange last = last();
        WindowStatus status = WindowStatus.UNDETERMINED;
        if (!asOf.isAfter(due.first())) {
            status = WindowStatus.DUE;
        } else if (asOf.isAfter(due.last()) && meetings.perhaps().isEmpty()) {
            status = WindowStatus.NO_RECORD;
        }
        List<Slug> perhaps =
                status == WindowStatus.UNDETERMINED ? meetings.perhapsBetween(last.first(), asOf) : List.of();
        return window(last, status, List.of(), perhaps);
    }

    private Window window(DayRange opens, WindowStatus status, List<Slug> held, List<Slug> perhaps) {
        DayRange closes = opens.plusYears(years);
        return new Window(opens, closes, closes.last().getYear() >= term.from(), status, held, perhaps);
    }

    /** Returns the day of the last meeting, or the day on which the term began. */
    private DayRange last() {
        if (meetings.count() > 0) {
            int index = meetings.count() - 1;
            return new DayRange(meetings.day(index).first(), meetings.latestSoFar(index));
        }
        LocalDate first = LocalDate.of(term.from(), 1, 1);
        return new DayRange(first, meetings.lastUndated(LocalDate.of(term.from(), 12, 31)));
    }
}
