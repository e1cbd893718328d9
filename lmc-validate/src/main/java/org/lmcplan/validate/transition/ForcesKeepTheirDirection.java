package org.lmcplan.validate.transition;

import org.lmcplan.model.diff.ForceShift;
import org.lmcplan.validate.rule.Complaint;

/** A commitment of the members does not become a call on others, or the other way round. */
final class ForcesKeepTheirDirection extends ForceShiftRule {

    private static final Complaint TURNED = Complaint.of(
                    "Commitment {id} is now to be kept by another party: {after}, not {before}.",
                    "承诺 {id} 的履行方已改变：由 {before} 变为 {after}。")
            .hint("restore {before}, or suppress this finding and say why", "请恢复 {before}，或抑制此项并说明理由");

    ForcesKeepTheirDirection() {
        super(warning("LMC-T403"), TURNED, ForceShift.TURNED_OUTWARD, ForceShift.TURNED_INWARD);
    }
}
