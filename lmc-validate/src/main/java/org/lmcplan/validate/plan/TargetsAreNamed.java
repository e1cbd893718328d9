package org.lmcplan.validate.plan;

import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentTarget;
import org.lmcplan.validate.rule.Complaint;

/** Every body, document, programme and partner is named by a commitment. */
final class TargetsAreNamed extends UseRule<CommitmentTarget> {

    private static final Complaint IDLE = Complaint.of("No commitment names '{id}'.", "没有任何承诺指称“{id}”。")
            .hint("name it in the targets of the commitments that are about it", "请在与其相关的承诺的 targets 中指称它");

    TargetsAreNamed() {
        super(note("LMC-V902"), CommitmentTarget.class, Commitment.class, IDLE);
    }
}
