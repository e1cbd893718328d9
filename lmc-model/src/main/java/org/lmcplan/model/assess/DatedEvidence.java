package org.lmcplan.model.assess;

import java.time.LocalDate;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.model.evidence.MeetingRecord;
import org.lmcplan.model.evidence.ReportRecord;

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
}
