package org.lmcplan.validate.transition;

import org.lmcplan.model.diff.ForceShift;
import org.lmcplan.validate.rule.Complaint;

/** A commitment does not become less binding. */
final class ForcesDoNotWeaken extends ForceShiftRule {

    private static final Complaint SOFTENED = Complaint.of(
                    "Commitment {id} became less binding: {after}, not {before}.",
                    "{id} 的承诺力度减弱：由 {before} 变为 {after}。")
            .hint("restore {before}, or suppress this finding and say why", "请恢复 {before}，或抑制此项并说明理由");

    ForcesDoNotWeaken() {
        super(warning("LMC-T401"), SOFTENED, ForceShift.SOFTENED);
    }
}
