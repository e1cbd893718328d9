package org.lmcplan.validate.register;

import org.lmcplan.model.Mechanism;
import org.lmcplan.model.evidence.MeetingRecord;
import org.lmcplan.validate.rule.Complaint;

/** A meeting has as targets the mechanisms whose session it was. */
final class MeetingsAreOfMechanisms extends TargetKindRule<MeetingRecord> {

    private static final Complaint OTHER = Complaint.of(
                    "No target of the meeting '{id}' is a mechanism: {targets}.", "会议“{id}”的对象均非机制：{targets}。")
            .hint(
                    "name the mechanism, or use a separate record for what was said or adopted",
                    "请指明相应机制，或另立记录说明会上所言或所通过的内容");

    MeetingsAreOfMechanisms() {
        super(note("LMC-E404"), MeetingRecord.class, Mechanism.class, OTHER);
    }
}
