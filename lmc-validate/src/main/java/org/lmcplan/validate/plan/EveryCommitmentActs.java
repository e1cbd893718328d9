package org.lmcplan.validate.plan;

import org.lmcplan.model.Commitment;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleScope;

/** Every commitment says what will be done. */
final class EveryCommitmentActs extends StandardRule<Commitment> {

    private static final Complaint IDLE = Complaint.of(
                    "'{commitment}' does not say what will be done.", "“{commitment}”未写明行动。")
            .hint("add acts:", "请添加 acts");

    EveryCommitmentActs() {
        super(warning("LMC-V512"), RuleScope.each(Commitment.class));
    }

    @Override
    public void check(Commitment commitment, RuleContext context) {
        if (commitment.acts().isEmpty()) {
            context.report(IDLE).with("commitment", commitment.id());
        }
    }
}
