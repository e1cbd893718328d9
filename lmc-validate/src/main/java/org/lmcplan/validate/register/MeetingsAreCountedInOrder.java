package org.lmcplan.validate.register;

import org.lmcplan.model.evidence.MeetingRecord;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterEntry;

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
    void check(RegisterEntry<MeetingRecord> before, RegisterEntry<MeetingRecord> after, FindingReporter reporter) {
        if (number(before) != number(after) && EventDates.isBefore(after.value(), before.value())) {
            reporter.report(EARLIER)
                    .in(after)
                    .at("number")
                    .with("number", number(after))
                    .with("target", after.value().targets().get(0))
                    .with("date", EventDates.shown(after.value()))
                    .with("beforeNumber", number(before))
                    .with("before", EventDates.shown(before.value()))
                    .related(before, "number");
        }
    }
}
