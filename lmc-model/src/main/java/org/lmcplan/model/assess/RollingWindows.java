package org.lmcplan.model.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lmcplan.model.Slug;
import org.lmcplan.model.Term;

/**
 * Computes by rolling years or months when something was expected: each time at most so long after the previous one, to the day. The
 * last window is that of the next meeting, if it is due within the term. If there was no meeting at all, that window starts on
 * the day when the plan began, an unknown day in the first year of the term.
 *
 * <p>The plan promises nothing for the time outside its term. A meeting that was due before the term and not held is not carried
 * over: the next one is due as if there had been no meeting. A window that would close after the term is left out.
 */
final class RollingWindows {

    private final Meetings meetings;
    private final int months;
    private final LocalDate asOf;
    private final LocalDate termStart;
    private final LocalDate termEnd;

    /**
     * Starts with what took place.
     *
     * @param months the longest time from one occurrence to the next
     */
    RollingWindows(Meetings meetings, int months, Term term, LocalDate asOf) {
        this.meetings = meetings;
        this.months = months;
        this.asOf = asOf;
        termStart = meetings.startOf(term);
        termEnd = term.lastDay();
    }

    List<Window> windows() {
        List<Window> windows = new ArrayList<>();
        for (int i = 1; i < meetings.count(); i++) {
            windows.add(held(i));
        }
        windows.removeIf(window -> window.closes().last().isAfter(termEnd));
        if (isLapsed() && meetings.count() > 0 && dueAtLatest().isBefore(termStart)) {
            windows.add(open(last(), last().plusMonths(months)));
        }
        nextDue().ifPresent(due -> windows.add(open(isLapsed() ? begins() : last(), due)));
        return List.copyOf(windows);
    }

    /**
     * Returns the day by which the next meeting is due within the term; empty if none is. If an undated meeting may postpone it
     * beyond the term, the range ends with the term.
     */
    Optional<DayRange> nextDue() {
        DayRange due = isLapsed()
                ? firstDue()
                : new DayRange(meetings.day(meetings.count() - 1).first().plusMonths(months), dueAtLatest());
        return due.first().isAfter(termEnd)
                ? Optional.empty()
                : Optional.of(new DayRange(due.first(), due.last().isAfter(termEnd) ? termEnd : due.last()));
    }

    /** Returns whether there was no dated meeting after which the next one was due within the term or later. */
    private boolean isLapsed() {
        return meetings.count() == 0
                || meetings.day(meetings.count() - 1).last().plusMonths(months).isBefore(termStart);
    }

    /** Returns the day by which the first meeting of the term is due if none is due after an earlier meeting. */
    private DayRange firstDue() {
        // A promise with an interval as long as the term is due once, at the latest when the term ends.
        boolean isOnce = termStart.plusMonths(months).minusDays(1).equals(termEnd);
        DayRange due = isOnce ? DayRange.of(termEnd) : begins().plusMonths(months);
        LocalDate latest = dueAtLatest();
        return latest.isBefore(termStart) || due.first().isAfter(termEnd)
                ? due
                : new DayRange(termStart, latest.isAfter(due.last()) ? latest : due.last());
    }

    /** Returns the days on which the plan may have begun. */
    private DayRange begins() {
        LocalDate afterFirst = termStart.plusMonths(Math.min(months, 12));
        return new DayRange(termStart, afterFirst.minusDays(1));
    }

    /** Returns the days of the last dated meeting, extended by those on which an undated one may have been held later. */
    private DayRange last() {
        int index = meetings.count() - 1;
        return new DayRange(meetings.day(index).first(), meetings.latestSoFar(index));
    }

    /** Returns the last day on which the next meeting can be due, given the meetings held. */
    private LocalDate dueAtLatest() {
        LocalDate latest = meetings.count() == 0
                ? meetings.lastUndated(LocalDate.MIN)
                : meetings.latestSoFar(meetings.count() - 1);
        return latest.plusMonths(months);
    }

    /** Returns the window of a meeting that is not the first. */
    private Window held(int index) {
        DayRange day = meetings.day(index);
        DayRange before = meetings.day(index - 1);
        LocalDate onTime = before.first().plusMonths(months);
        LocalDate late = meetings.latestSoFar(index - 1).plusMonths(months);
        WindowStatus status = WindowStatus.UNDETERMINED;
        if (meetings.isBeforeNext(index - 1) && !day.last().isAfter(onTime)) {
            status = WindowStatus.HELD;
        } else if (day.first().isAfter(late) && meetings.isBeforeNext(index) && !meetings.mayInclude(day.last())) {
            status = WindowStatus.HELD_LATE;
        }
        List<Slug> perhaps =
                status == WindowStatus.UNDETERMINED ? meetings.perhapsBetween(before.first(), day.last()) : List.of();
        return window(
                before,
                before.plusMonths(months),
                status,
                List.of(meetings.dated().get(index).record()),
                perhaps);
    }

    /** Returns the window of the next meeting, which has no record yet. */
    private Window open(DayRange opens, DayRange due) {
        WindowStatus status = WindowStatus.UNDETERMINED;
        if (meetings.perhaps().isEmpty() && !dueAtLatest().isAfter(termEnd)) {
            if (!asOf.isAfter(due.first())) {
                status = WindowStatus.DUE;
            } else if (asOf.isAfter(due.last())) {
                status = WindowStatus.NO_RECORD;
            }
        }
        List<Slug> perhaps =
                status == WindowStatus.UNDETERMINED ? meetings.perhapsBetween(opens.first(), asOf) : List.of();
        return window(opens, due, status, List.of(), perhaps);
    }

    private Window window(DayRange opens, DayRange closes, WindowStatus status, List<Slug> held, List<Slug> perhaps) {
        return new Window(opens, closes, !closes.last().isBefore(termStart), status, held, perhaps);
    }
}
