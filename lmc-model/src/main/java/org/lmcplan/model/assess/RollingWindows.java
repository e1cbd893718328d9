package org.lmcplan.model.assess;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import org.lmcplan.model.Slug;
import org.lmcplan.model.Term;

/**
 * When meetings were expected by rolling years: each at the latest so many years after the one before, to the day. The
 * last window is that of the next meeting, where it is due in the term. Without any meeting, it is counted from the
 * unknown day in the first year of the term on which the plan began.
 */
final class RollingWindows extends AbstractList<Window> implements RandomAccess {

    private final Meetings meetings;
    private final int years;
    private final Term term;
    private final int asOf;

    RollingWindows(Meetings meetings, int years, Term term, int asOf) {
        this.meetings = meetings;
        this.years = years;
        this.term = term;
        this.asOf = asOf;
    }

    /** By when the next meeting after the last one is due, or the first; empty where that is after the term. */
    Optional<DayRange> nextDue() {
        DayRange due = later(last());
        return due.first().getYear() > term.to() ? Optional.empty() : Optional.of(due);
    }

    @Override
    public Window get(int index) {
        return Objects.checkIndex(index, size()) < gaps() ? held(index) : open();
    }

    @Override
    public int size() {
        return gaps() + (nextDue().isPresent() ? 1 : 0);
    }

    private int gaps() {
        return Math.max(0, meetings.count() - 1);
    }

    /** The window of the meeting after this one. */
    private Window held(int before) {
        int next = before + 1;
        int onTime = Days.plusYears(meetings.first(before), years);
        int late = Days.plusYears(meetings.latestSoFar(before), years);
        WindowStatus status = WindowStatus.UNDETERMINED;
        if (meetings.areInOrder(before) && meetings.last(next) <= onTime) {
            status = WindowStatus.HELD;
        } else if (meetings.first(next) > late
                && meetings.areInOrder(next)
                && meetings.perhaps().bound(Days.OPEN) > meetings.last(next)) {
            status = WindowStatus.HELD_LATE;
        }
        List<Slug> perhaps = status == WindowStatus.UNDETERMINED
                ? meetings.perhapsBetween(meetings.first(before), meetings.last(next))
                : List.of();
        return window(meetings.day(before), status, meetings.records(next, next + 1), perhaps);
    }

    /** The window of the meeting that no record tells of yet. */
    private Window open() {
        DayRange last = last();
        DayRange due = later(last);
        boolean perhapsHeld = !meetings.perhaps().all().isEmpty();
        WindowStatus status = WindowStatus.UNDETERMINED;
        if (asOf <= Days.epochDay(due.first())) {
            status = WindowStatus.DUE;
        } else if (asOf > Days.epochDay(due.last()) && !perhapsHeld) {
            status = WindowStatus.NO_RECORD;
        }
        List<Slug> perhaps = status == WindowStatus.UNDETERMINED
                ? meetings.perhapsBetween(Days.epochDay(last.first()), asOf)
                : List.of();
        return window(last, status, List.of(), perhaps);
    }

    private Window window(DayRange opens, WindowStatus status, List<Slug> held, List<Slug> perhaps) {
        DayRange closes = later(opens);
        return new Window(opens, closes, closes.last().getYear() >= term.from(), status, held, perhaps);
    }

    /** The day of the last meeting, or the day on which the term began. */
    private DayRange last() {
        if (meetings.count() > 0) {
            int index = meetings.count() - 1;
            return DayRange.ofEpochDays(meetings.first(index), meetings.latestSoFar(index));
        }
        int first = Days.epochDay(LocalDate.of(term.from(), 1, 1));
        int last = Days.epochDay(LocalDate.of(term.from(), 12, 31));
        return DayRange.ofEpochDays(first, Math.max(last, meetings.undated().bound(last)));
    }

    private DayRange later(DayRange day) {
        return new DayRange(day.first().plusYears(years), day.last().plusYears(years));
    }
}
