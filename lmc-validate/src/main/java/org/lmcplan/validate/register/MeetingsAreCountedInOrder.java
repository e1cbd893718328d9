package org.lmcplan.validate.register;

import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;

/** The meetings of a series are numbered in the order in which they were held. */
final class MeetingsAreCountedInOrder extends MeetingSeriesRule {

    private static final Complaint EARLIER = Complaint.of(
                    "Number {number} of '{target}' was held {date}, before number {beforeNumber} ({before}).",
                    "“{target}”第 {number} 次会议于 {date} 召开，早于第 {beforeNumber} 次（{before}）。")
            .hint("correct a number or a date", "请更正编号或日期");

    MeetingsAreCountedInOrder() {
        super(warning("LMC-E401"));
    }

    @Override
    public boolean needsWholeRegister() {
        return true;
    }

    @Override
    void check(NumberedMeeting before, NumberedMeeting after, FindingReporter reporter) {
        if (before.number() != after.number() && EventDates.isBefore(after.meeting(), before.meeting())) {
            reporter.report(EARLIER)
                    .in(after.entry())
                    .at(after.at())
                    .with("number", after.number())
                    .with("target", after.mechanism())
                    .with("date", EventDates.shown(after.meeting()))
                    .with("beforeNumber", before.number())
                    .with("before", EventDates.shown(before.meeting()))
                    .related(before.entry(), before.at());
        }
    }
}
