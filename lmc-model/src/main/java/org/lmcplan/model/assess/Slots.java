package org.lmcplan.model.assess;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Consecutive periods of equal length: calendar years, years that begin in July, quarters. They are counted from an anchor; those
 * before it have negative numbers.
 *
 * @param anchor the first day of the period 0
 * @param months the length of each period
 */
record Slots(LocalDate anchor, int months) {

    /** Returns the number of the period that includes a day. */
    int of(LocalDate day) {
        int slot = Math.toIntExact(Math.floorDiv(ChronoUnit.MONTHS.between(anchor, day), (long) months));
        while (day.isBefore(first(slot))) {
            slot--;
        }
        while (day.isAfter(last(slot))) {
            slot++;
        }
        return slot;
    }

    /** Returns whether all these days, of which the first is known, are in one period. */
    boolean isWithinOne(DayRange days) {
        return of(days.first()) == of(days.last());
    }

    /** Returns the first day of a period. */
    LocalDate first(int slot) {
        return anchor.plusMonths((long) slot * months);
    }

    /** Returns the last day of a period. */
    LocalDate last(int slot) {
        return first(slot + 1).minusDays(1);
    }
}
