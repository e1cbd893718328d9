package org.lmcplan.validate.register;

import org.lmcplan.model.evidence.MeetingRecord;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterEntry;

/** No two records describe the same meeting of a series. */
final class MeetingsAreRecordedOnce extends MeetingSeriesRule {

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
    void check(RegisterEntry<MeetingRecord> before, RegisterEntry<MeetingRecord> after, FindingReporter reporter) {
        if (number(before) == number(after)) {
            reporter.report(TWICE)
                    .in(after)
                    .at("number")
                    .with("number", number(after))
                    .with("target", after.value().targets().get(0))
                    .with("before", EventDates.shown(before.value()))
                    .with("date", EventDates.shown(after.value()))
                    .related(before, "number");
        }
    }
}
