package org.lmcplan.validate.register;

import java.util.List;
import org.lmcplan.model.evidence.MeetingRecord;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterEntry;
import org.lmcplan.validate.rule.RegisterWithPlan;

/** The numbers of the recorded meetings of a series have no gaps. */
final class SeriesLeaveNoGap extends StandardRegisterRule {

    private static final Complaint GAP = Complaint.of(
                    "No meeting of '{target}' is recorded between numbers {before} and {number}.",
                    "“{target}”第 {before} 次与第 {number} 次会议之间没有记录。")
            .hint("find the missing meetings", "请查找缺失的记录");

    SeriesLeaveNoGap() {
        super(note("LMC-E403"));
    }

    @Override
    public void check(RegisterWithPlan register, FindingReporter reporter) {
        for (List<RegisterEntry<MeetingRecord>> series : NumberedMeetings.of(register)) {
            for (int i = 1; i < series.size(); i++) {
                RegisterEntry<MeetingRecord> before = series.get(i - 1);
                RegisterEntry<MeetingRecord> after = series.get(i);
                if (NumberedMeetings.number(after) - NumberedMeetings.number(before) > 1) {
                    reporter.report(GAP)
                            .in(after)
                            .at("number")
                            .with("before", NumberedMeetings.number(before))
                            .with("number", NumberedMeetings.number(after))
                            .with("target", after.value().targets().get(0))
                            .related(before, "number");
                }
            }
        }
    }
}
