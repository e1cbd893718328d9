package org.lmcplan.validate.register;

import java.util.List;
import org.lmcplan.model.evidence.MeetingRecord;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterEntry;
import org.lmcplan.validate.rule.RegisterWithPlan;

/** No two records describe the same meeting of a series. */
final class MeetingsAreRecordedOnce extends StandardRegisterRule {

    private static final Complaint TWICE = Complaint.of(
                    "Number {number} of '{target}' is recorded twice: {before} and {date}.",
                    "“{target}”第 {number} 次会议有两条记录：{before} 和 {date}。")
            .hint(
                    "merge them into one record, with the other date at the source that gives it, or correct the number",
                    "请合并为一条记录，将另一日期记于相应来源；或更正编号");

    MeetingsAreRecordedOnce() {
        super(warning("LMC-E402"));
    }

    @Override
    public void check(RegisterWithPlan register, FindingReporter reporter) {
        for (List<RegisterEntry<MeetingRecord>> series : NumberedMeetings.of(register)) {
            for (int i = 1; i < series.size(); i++) {
                RegisterEntry<MeetingRecord> before = series.get(i - 1);
                RegisterEntry<MeetingRecord> after = series.get(i);
                if (NumberedMeetings.number(before) == NumberedMeetings.number(after)) {
                    reporter.report(TWICE)
                            .in(after)
                            .at("number")
                            .with("number", NumberedMeetings.number(after))
                            .with("target", after.value().targets().get(0))
                            .with("before", EventDates.shown(before.value()))
                            .with("date", EventDates.shown(after.value()))
                            .related(before, "number");
                }
            }
        }
    }
}
