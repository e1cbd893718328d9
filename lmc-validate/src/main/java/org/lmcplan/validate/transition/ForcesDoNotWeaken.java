package org.lmcplan.validate.transition;

import org.lmcplan.model.diff.ForceChanged;
import org.lmcplan.model.diff.ForceShift;
import org.lmcplan.model.diff.PlanDiff;
import org.lmcplan.validate.rule.ChangedPart;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;

/** A commitment does not become less binding. */
final class ForcesDoNotWeaken extends StandardTransitionRule {

    private static final Complaint SOFTENED = Complaint.of(
                    "The commitment {id} became less binding: {after}, not {before}.",
                    "承诺 {id} 的约束力减弱：由 {before} 变为 {after}。")
            .hint("restore {before}, or suppress this finding and say why", "请恢复 {before}，或抑制此项并说明理由");

    ForcesDoNotWeaken() {
        super(warning("LMC-T401"));
    }

    @Override
    public void check(PlanDiff diff, FindingReporter reporter) {
        diff.changes(ForceChanged.class).stream()
                .filter(change -> change.shift() == ForceShift.SOFTENED)
                .forEach(change -> reporter.report(SOFTENED)
                        .in(ChangedPart.of(change.part()))
                        .at("force")
                        .with("before", change.before().code())
                        .with("after", change.after().code()));
    }
}
