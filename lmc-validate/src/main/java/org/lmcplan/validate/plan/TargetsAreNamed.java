package org.lmcplan.validate.plan;

import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentTarget;
import org.lmcplan.validate.rule.Complaint;

/** Every mechanism, instrument, programme and partner is the target of a commitment. */
final class TargetsAreNamed extends UseRule<CommitmentTarget> {

    private static final Complaint IDLE = Complaint.of("No commitment has the target '{id}'.", "没有任何承诺以“{id}”为对象。")
            .hint("add it to the targets of the commitments that concern it", "请将其列入相关承诺的 targets");

    TargetsAreNamed() {
        super(note("LMC-V902"), CommitmentTarget.class, Commitment.class, IDLE);
    }
}
