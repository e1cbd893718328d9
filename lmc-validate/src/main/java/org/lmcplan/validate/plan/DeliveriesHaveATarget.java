package org.lmcplan.validate.plan;

import org.lmcplan.model.Commitment;
import org.lmcplan.model.Force;
import org.lmcplan.model.Indicator;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.RuleContext;

/** A commitment that delivers something names it as a target, or an indicator measures it. */
final class DeliveriesHaveATarget extends StandardRule<Commitment> {

    private static final Complaint UNTRACKED = Complaint.of(
                    "'{commitment}' delivers something, but names no target.", "“{commitment}”属交付类承诺，却未指明对象。")
            .hint("add the mechanism, instrument or programme, if the words name one", "若文字指明了机制、文件或计划项目，请将其列为对象");

    DeliveriesHaveATarget() {
        super(note("LMC-V905"), Commitment.class, Lookup.REFERRERS);
    }

    @Override
    public void check(Commitment commitment, RuleContext context) {
        boolean tracked = commitment.force() != Force.DELIVER
                || !commitment.targets().isEmpty()
                || !commitment.about().isEmpty()
                || context.referrers().stream().anyMatch(part -> part.value() instanceof Indicator);
        if (!tracked) {
            context.report(UNTRACKED).with("commitment", commitment.id());
        }
    }
}
