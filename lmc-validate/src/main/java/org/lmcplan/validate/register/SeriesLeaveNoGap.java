package org.lmcplan.validate.register;

import org.lmcplan.model.evidence.MeetingRecord;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterEntry;

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

    @Override
    void check(RegisterEntry<MeetingRecord> before, RegisterEntry<MeetingRecord> after, FindingReporter reporter) {
        if (number(after) - number(before) > 1) {
            reporter.report(GAP)
                    .in(after)
                    .at("number")
                    .with("before", number(before))
                    .with("number", number(after))
                    .with("target", after.value().targets().get(0))
                    .related(before, "number");
        }
    }
}
