package org.lmcplan.model.assess;

import java.time.LocalDate;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.model.evidence.MeetingRecord;
import org.lmcplan.model.evidence.MeetingStatus;
import org.lmcplan.model.evidence.ReportRecord;
import org.lmcplan.model.evidence.StatementContent;
import org.lmcplan.model.evidence.StatementRecord;

/**
 * A record or project with the values that an assessment derives from it.
 *
 * @param evidence the record or project
 * @param fact what it shows
 * @param days the days on which it may have happened
 * @param timing the relation of those days to the term and to the day of the assessment
 */
record DatedEvidence(Evidence evidence, Fact fact, DayRange days, Timing timing) {

    /** Returns the days by which it is assigned to a window: of the year that it is for, of the period of a report, or its own. */
    DayRange counted() {
        if (evidence instanceof MeetingRecord meeting && meeting.forYear().isPresent()) {
            return DayRange.of(LocalDate.of(meeting.forYear().get(), 12, 31));
        } else if (evidence instanceof ReportRecord report && report.period().isPresent()) {
            return DayRange.of(report.period().get().lastDay());
        }
        return days;
    }

    /** Returns why it does not count for a promise that what it shows would not fulfil. */
    ExclusionReason shownInstead() {
        return switch (fact) {
            case SAID -> said();
            case OFFERED -> stated();
            case CONVENED -> ExclusionReason.NOT_REGULAR;
            default -> ExclusionReason.SHOWS_OTHER;
        };
    }

    private ExclusionReason said() {
        if (evidence instanceof MeetingRecord meeting) {
            return meeting.status() == MeetingStatus.POSTPONED ? ExclusionReason.POSTPONED : ExclusionReason.CALLED_OFF;
        }
        return ((StatementRecord) evidence).says().map(this::said).orElseGet(this::stated);
    }

    /** Returns why what was only stated or offered does not count: that it was outside the term comes before that it was no more. */
    private ExclusionReason stated() {
        return TimeFilter.OUTSIDE_TERM.accepts(timing) ? ExclusionReason.OUTSIDE_TERM : ExclusionReason.ONLY_STATED;
    }

    private ExclusionReason said(StatementContent content) {
        return switch (content) {
            case ANNOUNCES, REPORTS -> stated();
            case POSTPONES -> ExclusionReason.POSTPONED;
            case CALLS_OFF -> ExclusionReason.CALLED_OFF;
        };
    }
}
