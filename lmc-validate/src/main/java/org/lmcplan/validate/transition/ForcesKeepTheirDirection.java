package org.lmcplan.validate.transition;

import org.lmcplan.model.diff.ForceChanged;
import org.lmcplan.model.diff.ForceShift;
import org.lmcplan.model.diff.PlanDiff;
import org.lmcplan.validate.rule.ChangedPart;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;

/** A commitment of the members does not become a call on others, or the other way round. */
final class ForcesKeepTheirDirection extends StandardTransitionRule {

    private static final Complaint TURNED = Complaint.of(
                    "The commitment {id} now addresses another party: {after}, not {before}.",
                    "承诺 {id} 的履行方已改变：由 {before} 变为 {after}。")
            .hint("restore {before}, or suppress this finding and say why", "请恢复 {before}，或抑制此项并说明理由");

    ForcesKeepTheirDirection() {
        super(warning("LMC-T403"));
    }

    @Override
    public void check(PlanDiff diff, FindingReporter reporter) {
        diff.changes(ForceChanged.class).stream()
                .filter(change ->
                        change.shift() == ForceShift.TURNED_OUTWARD || change.shift() == ForceShift.TURNED_INWARD)
                .forEach(change -> reporter.report(TURNED)
                        .in(ChangedPart.of(change.part()))
                        .at("force")
                        .with("before", change.before().code())
                        .with("after", change.after().code()));
    }
}
