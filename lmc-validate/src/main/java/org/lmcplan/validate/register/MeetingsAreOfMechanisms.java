package org.lmcplan.validate.register;

import org.lmcplan.model.Mechanism;
import org.lmcplan.model.evidence.MeetingRecord;
import org.lmcplan.validate.rule.Complaint;

/** The target of a meeting is the mechanism that met. */
final class MeetingsAreOfMechanisms extends TargetKindRule<MeetingRecord> {

    private static final Complaint OTHER = Complaint.of(
                    "No target of the meeting '{id}' is a mechanism: {targets}.", "会议“{id}”的对象均非机制：{targets}。")
            .hint("name the mechanism, or record what was said or adopted separately", "请指明相应机制，或另立记录说明会上的发言或通过的内容");

    MeetingsAreOfMechanisms() {
        super(note("LMC-E404"), MeetingRecord.class, Mechanism.class, OTHER);
    }
}
