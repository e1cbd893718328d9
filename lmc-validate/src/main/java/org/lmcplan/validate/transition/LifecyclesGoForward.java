package org.lmcplan.validate.transition;

import org.lmcplan.model.diff.LifecycleChanged;
import org.lmcplan.model.diff.LifecycleShift;
import org.lmcplan.model.diff.PlanDiff;
import org.lmcplan.validate.rule.ChangedPart;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;

/** A lifecycle does not go backwards. */
final class LifecyclesGoForward extends StandardTransitionRule {

    private static final Complaint BACK = Complaint.of(
                    "The lifecycle of {id} goes back from {before} to {after}.", "{id} 的进展阶段由 {before} 退回 {after}。")
            .hint("restore {before}, or suppress this finding and say what was wrong", "请恢复 {before}，或抑制此项并说明原有的错误");

    LifecyclesGoForward() {
        super(warning("LMC-T301"));
    }

    @Override
    public void check(PlanDiff diff, FindingReporter reporter) {
        diff.changes(LifecycleChanged.class).stream()
                .filter(change -> change.shift() == LifecycleShift.BACKWARD)
                .forEach(change -> reporter.report(BACK)
                        .in(ChangedPart.of(change.part()))
                        .at("lifecycle")
                        .with("before", change.before().code())
                        .with("after", change.after().code()));
    }
}
