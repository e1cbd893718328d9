package org.lmcplan.model.assess;

import java.util.Optional;
import org.lmcplan.model.Cadence;

/**
 * How often something is to recur, in periods of equal length.
 *
 * @param months the length of a period
 * @param slots the number of periods within which it is to take place
 * @param times how often it is to take place within them
 * @param isLateAfterwards whether something that counts for a period but took place after it is late; reports never are
 */
record Schedule(int months, int slots, int times, boolean isLateAfterwards) {

    private static final int YEAR = 12;

    /** Returns the schedule of a cadence; empty if it states no interval. */
    static Optional<Schedule> of(Cadence cadence, SeriesKind kind) {
        boolean canBeLate = kind != SeriesKind.REPORT;
        if (cadence instanceof Cadence.EveryYears every) {
            return Optional.of(new Schedule(YEAR, every.upTo(), 1, canBeLate));
        } else if (cadence instanceof Cadence.EveryMonths every) {
            return Optional.of(new Schedule(every.months(), 1, 1, canBeLate));
        } else if (cadence instanceof Cadence.TimesAYear several) {
            return Optional.of(new Schedule(YEAR, 1, several.times(), canBeLate));
        }
        return Optional.empty();
    }

    /** Returns the longest time from one occurrence to the next, in months. */
    int interval() {
        return months * slots;
    }
}
