package org.lmcplan.validate.register;

import java.util.List;
import java.util.Map;
import org.lmcplan.model.evidence.MeetingRecord;
import org.lmcplan.validate.rule.Complaint;

/** The recorded meetings of a series leave out no number. */
final class SeriesLeaveNoGap extends EvidenceRule {

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
    public void check(Dossier dossier, Breaches into) {
        for (List<Entry<MeetingRecord>> series : Series.of(dossier)) {
            for (int i = 1; i < series.size(); i++) {
                Entry<MeetingRecord> before = series.get(i - 1);
                Entry<MeetingRecord> after = series.get(i);
                if (Series.number(after) - Series.number(before) > 1) {
                    into.at(
                            after,
                            after.path().child("number"),
                            GAP,
                            Map.of(
                                    "before", Series.number(before),
                                    "number", Series.number(after),
                                    "target", after.value().targets().get(0)),
                            before.path().child("number"));
                }
            }
        }
    }
}
