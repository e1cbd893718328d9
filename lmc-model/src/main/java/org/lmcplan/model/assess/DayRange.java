package org.lmcplan.model.assess;

import java.time.LocalDate;

/**
 * A day that is known to lie between two, both included; the same twice where it is known.
 *
 * @param first the first day it can be
 * @param last the last day it can be
 */
public record DayRange(LocalDate first, LocalDate last) {

    public DayRange {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a range of days ends on " + last + ", before it starts on " + first);
        }
    }

    static DayRange ofEpochDays(int first, int last) {
        return new DayRange(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last));
    }

    /** Whether the day is known. */
    public boolean isKnown() {
        return first.equals(last);
    }

    /** {@code 2025-12-25}, or {@code 2025-01-01/2025-12-31} where the day is not known. */
    @Override
    public String toString() {
        return isKnown() ? first.toString() : first + "/" + last;
    }
}
