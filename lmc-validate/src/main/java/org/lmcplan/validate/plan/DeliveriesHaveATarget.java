package org.lmcplan.validate.plan;

import org.lmcplan.model.Commitment;
import org.lmcplan.model.Force;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleScope;

/** A commitment that delivers something names it as a target. */
final class DeliveriesHaveATarget extends StandardRule<Commitment> {

    private static final Complaint UNTRACKED = Complaint.of(
                    "'{commitment}' delivers, but names no target that would show it.",
                    "“{commitment}”属交付类，却没有可据以查验的对象。")
            .hint("add the body, document or programme, if the words name one", "若文字有所指称，请写明机构、文件或计划项目");

    DeliveriesHaveATarget() {
        super(note("LMC-V905"), RuleScope.each(Commitment.class));
    }

    @Override
    public void check(Commitment commitment, RuleContext context) {
        if (commitment.force() == Force.DELIVER && commitment.targets().isEmpty()) {
            context.report(UNTRACKED).with("commitment", commitment.id());
        }
    }
}
