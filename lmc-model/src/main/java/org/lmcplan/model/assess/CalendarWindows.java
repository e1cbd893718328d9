package org.lmcplan.model.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lmcplan.model.Slug;
import org.lmcplan.model.Term;

/**
 * Computes by calendar years, or by other periods of equal length, when something was expected. The first window is the period of
 * the first occurrence or the first periods of the term, whichever is earlier. After an occurrence, the next one is expected within
 * the following periods, as many as the cadence states; after a window without one, within the next window of that length.
 *
 * <p>The plan promises nothing for the time outside its term. What was due before the term and did not take place is not carried
 * over: the next one is expected within the first periods of the term. A window that would close after the term is left out.
 */
final class CalendarWindows {

    private final Meetings meetings;
    private final Schedule schedule;
    private final Slots slots;
    private final int lastSlot;
    private final LocalDate asOf;
    private final List<Occurrence> certain;
    private final List<Occurrence> imprecise;
    private final List<Window> windows = new ArrayList<>();
    private int next;
    private boolean startUncertain;

    CalendarWindows(Meetings meetings, Schedule schedule, Term term, LocalDate asOf) {
        this.meetings = meetings;
        this.schedule = schedule;
        this.asOf = asOf;
        slots = new Slots(meetings.startOf(term), schedule.months());
        int slotOfEnd = slots.of(term.lastDay());
        lastSlot = slots.last(slotOfEnd).isAfter(term.lastDay()) ? slotOfEnd - 1 : slotOfEnd;
        certain = meetings.dated().stream()
                .filter(each -> slots.isWithinOne(each.counted()))
                .sorted(Comparator.comparing(this::slot))
                .toList();
        imprecise = meetings.dated().stream()
                .filter(each -> !slots.isWithinOne(each.counted()))
                .toList();
    }

    private int slot(Occurrence occurrence) {
        return slots.of(occurrence.counted().first());
    }

    List<Window> windows() {
        int from = 0;
        if (!certain.isEmpty() && slot(certain.get(0)) < from) {
            from = add(slot(certain.get(0)), slot(certain.get(0)));
        }
        while (from + schedule.slots() - 1 <= lastSlot && !slots.first(from).isAfter(asOf)) {
            from = add(from, from + schedule.slots() - 1);
        }
        return List.copyOf(windows);
    }

    /** Returns the day by which the next one is due within the term; empty if none is. */
    Optional<DayRange> nextDue() {
        int due = schedule.slots() - 1;
        if (!certain.isEmpty()) {
            int last = slot(certain.get(certain.size() - 1));
            long inLast = certain.stream().filter(each -> slot(each) == last).count();
            int afterLast = inLast < schedule.times() ? last : last + schedule.slots();
            due = afterLast < 0 ? due : afterLast;
        }
        return due > lastSlot ? Optional.empty() : Optional.of(DayRange.of(slots.last(due)));
    }

    /** Adds the window of these periods; returns the one in which the next window starts. */
    private int add(int from, int to) {
        LocalDate opens = slots.first(from);
        LocalDate closes = slots.last(to);
        List<Occurrence> held = new ArrayList<>();
        while (next < certain.size() && slot(certain.get(next)) <= to) {
            held.add(certain.get(next++));
        }
        boolean isEnough = held.size() >= schedule.times();
        List<Slug> perhaps = isEnough ? List.of() : perhaps(opens, closes.isBefore(asOf) ? closes : asOf);
        WindowStatus status = isEnough ? heldStatus(held, closes) : missingStatus(held, perhaps, closes);
        // If windows span several periods, the start of the next one depends on what took place in this one.
        startUncertain = schedule.slots() > 1 && status == WindowStatus.UNDETERMINED;
        windows.add(new Window(
                DayRange.of(opens),
                DayRange.of(closes),
                to >= 0,
                status,
                held.stream().map(Occurrence::record).toList(),
                perhaps));
        return held.isEmpty() ? startAfterGap(to + 1) : slot(held.get(held.size() - 1)) + 1;
    }

    private List<Slug> perhaps(LocalDate opens, LocalDate until) {
        return Stream.concat(
                        meetings.perhapsBetween(opens, until).stream(),
                        imprecise.stream()
                                .filter(each -> !each.counted().last().isBefore(opens)
                                        && !each.counted().first().isAfter(until))
                                .map(Occurrence::record))
                .toList();
    }

    /** Returns the period in which the window after an empty one starts: never before the term if it closes within. */
    private int startAfterGap(int from) {
        boolean crossesIntoTerm = from < 0 && from + schedule.slots() > 0;
        boolean held = next < certain.size() && slot(certain.get(next)) < 0;
        return crossesIntoTerm && !held ? 0 : from;
    }

    /** What counts for the year of a window may have taken place after it: a meeting that was put off. */
    private WindowStatus heldStatus(List<Occurrence> held, LocalDate closes) {
        boolean isLate = schedule.isLateAfterwards()
                && held.stream().allMatch(each -> each.day().first().isAfter(closes));
        return isLate ? WindowStatus.HELD_LATE : WindowStatus.HELD;
    }

    private WindowStatus missingStatus(List<Occurrence> held, List<Slug> perhaps, LocalDate closes) {
        if (startUncertain || !perhaps.isEmpty()) {
            return WindowStatus.UNDETERMINED;
        } else if (!closes.isBefore(asOf)) {
            return WindowStatus.DUE;
        }
        return held.isEmpty() ? WindowStatus.NO_RECORD : WindowStatus.TOO_FEW;
    }
}
