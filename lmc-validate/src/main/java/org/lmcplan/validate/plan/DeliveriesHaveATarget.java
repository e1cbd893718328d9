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
            .hint("add the body, document or programme, if the words name one", "若文字有所指称，请写明机构、文件或项目");

    DeliveriesHaveATarget() {
        super(
                note("LMC-V905")
                        .requires("A commitment that delivers something names it as a target.", "交付类承诺须指明所交付的对象。")
                        .because(
                                "Without a target there is nothing to look for: no meeting with a date, no document to find. Such a commitment cannot be tracked.",
                                "没有对象便无从追踪：没有可记日期的会议，也没有可查找的文件。"),
                RuleScope.each(Commitment.class));
    }

    @Override
    public void check(Commitment commitment, RuleContext context) {
        if (commitment.force() == Force.DELIVER && commitment.targets().isEmpty()) {
            context.report(UNTRACKED).with("commitment", commitment.id());
        }
    }
}
