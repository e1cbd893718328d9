package org.lmcplan.validate.register;

import java.util.List;
import java.util.Map;
import org.lmcplan.model.evidence.MeetingRecord;
import org.lmcplan.validate.rule.Complaint;

/** The meetings of a series are counted in the order in which they were held. */
final class MeetingsAreCountedInOrder extends EvidenceRule {

    private static final Complaint EARLIER = Complaint.of(
                    "Number {number} of '{target}' was held {date}, before number {beforeNumber} ({before}).",
                    "“{target}”第 {number} 次会议于 {date} 召开，早于第 {beforeNumber} 次（{before}）。")
            .hint("correct a number or a date", "请更正编号或日期");

    MeetingsAreCountedInOrder() {
        super(warning("LMC-E401")
                .requires(
                        "The meetings of a series are counted in the order in which they were held.", "同一系列的会议按召开先后编号。")
                .because(
                        "A higher number that was held earlier means that a number or a date is wrong, and with it which meeting is due.",
                        "编号较大而召开较早，说明编号或日期有误，何次会议到期也随之有误。"));
    }

    @Override
    public void check(Dossier dossier, Breaches into) {
        for (List<Entry<MeetingRecord>> series : Series.of(dossier)) {
            for (int i = 1; i < series.size(); i++) {
                Entry<MeetingRecord> before = series.get(i - 1);
                Entry<MeetingRecord> after = series.get(i);
                if (Series.number(before) != Series.number(after) && Days.isBefore(after.value(), before.value())) {
                    into.at(
                            after,
                            after.path().child("number"),
                            EARLIER,
                            Map.of(
                                    "number", Series.number(after),
                                    "target", after.value().targets().get(0),
                                    "date", Days.shown(after.value()),
                                    "beforeNumber", Series.number(before),
                                    "before", Days.shown(before.value())),
                            before.path().child("number"));
                }
            }
        }
    }
}
