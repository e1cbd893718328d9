package org.lmcplan.validate.transition;

import org.lmcplan.model.diff.ForceChanged;
import org.lmcplan.model.diff.ForceShift;
import org.lmcplan.model.diff.PlanDiff;
import org.lmcplan.validate.rule.ChangedPart;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;

/** A commitment that became more binding is reported. */
final class StrongerForcesAreReported extends StandardTransitionRule {

    private static final Complaint HARDENED = Complaint.of(
                    "The commitment {id} became more binding: {after}, not {before}.",
                    "承诺 {id} 的约束力增强：由 {before} 变为 {after}。")
            .hint("check that the marker supports it", "请核实标记词足以支持");

    StrongerForcesAreReported() {
        super(note("LMC-T402"));
    }

    @Override
    public void check(PlanDiff diff, FindingReporter reporter) {
        diff.changes(ForceChanged.class).stream()
                .filter(change -> change.shift() == ForceShift.HARDENED)
                .forEach(change -> reporter.report(HARDENED)
                        .in(ChangedPart.of(change.part()))
                        .at("force")
                        .with("before", change.before().code())
                        .with("after", change.after().code()));
    }
}
