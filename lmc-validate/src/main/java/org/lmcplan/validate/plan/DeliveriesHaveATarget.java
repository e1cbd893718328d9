package org.lmcplan.validate.plan;

import org.lmcplan.model.Commitment;
import org.lmcplan.model.Force;
import org.lmcplan.validate.rule.Complaint;

/** A commitment that delivers something names it as a target. */
final class DeliveriesHaveATarget extends CompletenessRule<Commitment> {

    private static final Complaint UNTRACKED = Complaint.of(
                    "'{commitment}' delivers something, but names no target.", "“{commitment}”属交付类承诺，却未指明对象。")
            .hint("add the mechanism, instrument or programme, if the words name one", "若文字指明了机制、文件或计划项目，请将其列为对象");

    DeliveriesHaveATarget() {
        super(
                note("LMC-V905"),
                Commitment.class,
                commitment -> commitment.force() != Force.DELIVER
                        || !commitment.targets().isEmpty()
                        || !commitment.about().isEmpty(),
                UNTRACKED,
                "commitment");
    }
}
