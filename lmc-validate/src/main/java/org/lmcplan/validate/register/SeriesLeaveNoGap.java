package org.lmcplan.validate.register;

import org.lmcplan.model.evidence.MeetingRecord;
import org.lmcplan.model.evidence.SessionKind;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;

/** The numbers of the recorded meetings of a series have no gaps. */
final class SeriesLeaveNoGap extends MeetingSeriesRule {

    private static final Complaint GAP = Complaint.of(
                    "No meeting of '{target}' is recorded between numbers {before} and {number}.",
                    "“{target}”第 {before} 次与第 {number} 次会议之间没有记录。")
            .hint("find and record the missing meetings", "请查找并补充缺失的记录");

    SeriesLeaveNoGap() {
        super(note("LMC-E403"));
    }

    @Override
    public boolean needsWholeRegister() {
        return true;
    }

    /** A meeting that was called off leaves no gap either. */
    @Override
    boolean counts(MeetingRecord meeting) {
        return meeting.session() == SessionKind.REGULAR;
    }

    @Override
    void check(NumberedMeeting before, NumberedMeeting after, FindingReporter reporter) {
        if (after.number() - before.number() > 1) {
            reporter.report(GAP)
                    .in(after.entry())
                    .at(after.at())
                    .with("before", before.number())
                    .with("number", after.number())
                    .with("target", after.mechanism())
                    .related(before.entry(), before.at());
        }
    }
}
