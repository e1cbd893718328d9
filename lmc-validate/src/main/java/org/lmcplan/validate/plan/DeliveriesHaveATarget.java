package org.lmcplan.validate.plan;

import org.lmcplan.model.Commitment;
import org.lmcplan.model.Force;
import org.lmcplan.validate.rule.Complaint;

/** A commitment that delivers something names it as a target. */
final class DeliveriesHaveATarget extends CompletenessRule<Commitment> {

    private static final Complaint UNTRACKED = Complaint.of(
                    "'{commitment}' delivers, but names no target that would show it.",
                    "“{commitment}”属交付类，却没有可据以查验的对象。")
            .hint("add the body, document or programme, if the words name one", "若文字有所指称，请写明机构、文件或计划项目");

    DeliveriesHaveATarget() {
        super(
                note("LMC-V905"),
                Commitment.class,
                commitment -> commitment.force() != Force.DELIVER
                        || !commitment.targets().isEmpty(),
                UNTRACKED,
                "commitment");
    }
}
