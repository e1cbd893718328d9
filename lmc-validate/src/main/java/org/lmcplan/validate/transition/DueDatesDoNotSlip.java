package org.lmcplan.validate.transition;

import java.util.List;
import org.lmcplan.model.diff.PlanDiff;
import org.lmcplan.model.diff.PropertyChanged;
import org.lmcplan.validate.rule.ChangedPart;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;

/** The due date of a commitment does not become later and is not removed. */
final class DueDatesDoNotSlip extends StandardTransitionRule {

    private static final Complaint LATER = Complaint.of(
                    "Commitment {id} is due later than before: {after}, not {before}.",
                    "承诺 {id} 的完成期限推迟：由 {before} 变为 {after}。")
            .hint("restore {before}, or suppress this finding and say why", "请恢复 {before}，或抑制此项并说明理由");
    private static final Complaint REMOVED = Complaint.of(
                    "Commitment {id} no longer has a due date; it was due {before}.", "承诺 {id} 不再有完成期限，原定期限为 {before}。")
            .hint("restore {before}, or suppress this finding and say why", "请恢复 {before}，或抑制此项并说明理由");

    DueDatesDoNotSlip() {
        super(warning("LMC-T406"));
    }

    @Override
    public void check(PlanDiff diff, FindingReporter reporter) {
        diff.changes(PropertyChanged.class).stream()
                .filter(change -> change.property().equals("due") && change.isSoftening())
                .forEach(change -> report(change, reporter));
    }

    private static void report(PropertyChanged change, FindingReporter reporter) {
        boolean isRemoved = change.after().isEmpty();
        reporter.report(isRemoved ? REMOVED : LATER)
                .in(ChangedPart.of(change.part()))
                .at(isRemoved ? List.of() : List.of("due"))
                .with("before", change.before().get(0))
                .with("after", isRemoved ? "—" : change.after().get(0));
    }
}
