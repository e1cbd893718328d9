package org.lmcplan.validate.register;

import java.time.LocalDate;
import java.util.Optional;
import org.lmcplan.model.evidence.Dating;
import org.lmcplan.model.evidence.EvidenceRecord;

/**
 * When the events of records happened, as intervals of days. If only the month is known, the event may have happened on any
 * day of it; if it is only known by when it had happened, the interval has no first day.
 */
final class EventDates {

    private EventDates() {}

    /** The first day on which it can have happened; empty if none is known. */
    static Optional<LocalDate> earliest(EvidenceRecord each) {
        return each.dating() == Dating.ON ? Optional.of(each.date().earliest()) : Optional.empty();
    }

    /** The last day on which it can have begun. */
    static LocalDate latest(EvidenceRecord each) {
        return each.date().latest();
    }

    /** The last day on which it can have ended. */
    static LocalDate last(EvidenceRecord each) {
        return each.until().orElse(each.date()).latest();
    }

    /** Whether one certainly happened before another. */
    static boolean isBefore(EvidenceRecord one, EvidenceRecord other) {
        return earliest(other).filter(day -> latest(one).isBefore(day)).isPresent();
    }

    /** The date, with {@code by} if the event had happened by then: {@code by 2024-03}. */
    static String shown(EvidenceRecord each) {
        return (each.dating() == Dating.BY ? "by " : "") + each.date();
    }
}
