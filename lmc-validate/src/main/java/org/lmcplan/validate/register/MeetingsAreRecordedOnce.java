package org.lmcplan.validate.register;

import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;

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

    /** A missing record may replace one of those that disagree. */
    @Override
    public boolean needsWholeRegister() {
        return true;
    }

    @Override
    void check(NumberedMeeting before, NumberedMeeting after, FindingReporter reporter) {
        if (before.number() == after.number()) {
            reporter.report(TWICE)
                    .in(after.entry())
                    .at(after.at())
                    .with("number", after.number())
                    .with("target", after.mechanism())
                    .with("before", EventDates.shown(before.meeting()))
                    .with("date", EventDates.shown(after.meeting()))
                    .related(before.entry(), before.at());
        }
    }
}
