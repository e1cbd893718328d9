package org.lmcplan.validate.register;

import java.util.List;
import org.lmcplan.model.evidence.MeetingRecord;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterEntry;
import org.lmcplan.validate.rule.RegisterWithPlan;

/** The recorded meetings of a series leave out no number. */
final class SeriesLeaveNoGap extends StandardRegisterRule {

    private static final Complaint GAP = Complaint.of(
                    "Between numbers {before} and {number} of '{target}', nothing is recorded.",
                    "“{target}”第 {before} 次与第 {number} 次会议之间没有记录。")
            .hint("look for what is missing", "请查找缺失的记录");

    SeriesLeaveNoGap() {
        super(note("LMC-E403")
                .requires("The recorded meetings of a series leave out no number.", "同一系列已记录的会议编号不缺号。")
                .because(
                        "A meeting that was counted was held. Its record is missing, and can be looked for.",
                        "有编号的会议即曾召开。其记录缺失，可以查找。"));
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
