package org.lmcplan.validate.plan;

import org.lmcplan.model.Commitment;
import org.lmcplan.validate.rule.Complaint;

/** Every commitment says what will be done. */
final class EveryCommitmentActs extends CompletenessRule<Commitment> {

    private static final Complaint IDLE = Complaint.of(
                    "'{commitment}' does not say what will be done.", "“{commitment}”未写明行动。")
            .hint("add acts:", "请添加 acts");

    EveryCommitmentActs() {
        super(
                warning("LMC-V512"),
                Commitment.class,
                commitment -> !commitment.acts().isEmpty(),
                IDLE,
                "commitment");
    }
}
