package org.lmcplan.validate.transition;

import org.lmcplan.model.diff.ForceShift;
import org.lmcplan.validate.rule.Complaint;

/** A commitment that became more binding is reported. */
final class StrongerForcesAreReported extends ForceShiftRule {

    private static final Complaint HARDENED = Complaint.of(
                    "Commitment {id} became more binding: {after}, not {before}.",
                    "{id} 的承诺力度增强：由 {before} 变为 {after}。")
            .hint("check that the marker supports this", "请核实标志语是否足以支持");

    StrongerForcesAreReported() {
        super(note("LMC-T402"), HARDENED, ForceShift.HARDENED);
    }
}
