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
        super(
                warning("LMC-V512")
                        .requires("Every commitment says what will be done.", "承诺须写明要做什么。")
                        .because(
                                "Without an act it is unclear what would show that the promise was kept.",
                                "没有行动，便无从判断承诺是否兑现。"),
                RuleScope.each(Commitment.class));
    }

    @Override
    public void check(Commitment commitment, RuleContext context) {
        if (commitment.acts().isEmpty()) {
            context.report(IDLE).with("commitment", commitment.id());
        }
    }
}
