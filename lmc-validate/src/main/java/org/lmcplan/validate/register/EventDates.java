package org.lmcplan.validate.register;

import java.time.LocalDate;
import java.util.Optional;
import org.lmcplan.model.evidence.Dating;
import org.lmcplan.model.evidence.EvidenceRecord;

/**
 * When records happened, as intervals of days: a date known to the month may be any day of it, and one that something had
 * happened by has no first day.
 */
final class EventDates {

    private EventDates() {}

    /** The first day on which it can have happened; empty where there is none. */
    static Optional<LocalDate> earliest(EvidenceRecord each) {
        return each.dating() == Dating.ON ? Optional.of(each.date().earliest()) : Optional.empty();
    }

    /** The last day on which it can have begun. */
    static LocalDate latest(EvidenceRecord each) {
        return each.date().latest();
    }

    /** Whether one happened before another, whatever the days that are not known. */
    static boolean isBefore(EvidenceRecord one, EvidenceRecord other) {
        return earliest(other).filter(day -> latest(one).isBefore(day)).isPresent();
    }

    /** The date with what it means, as in {@code by 2024-03}. */
    static String shown(EvidenceRecord each) {
        return (each.dating() == Dating.BY ? "by " : "") + each.date();
    }
}
