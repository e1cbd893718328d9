package org.lmcplan.validate.transition;

import org.lmcplan.model.PlanPart;
import org.lmcplan.model.diff.PlanDiff;
import org.lmcplan.model.diff.Removed;
import org.lmcplan.validate.rule.ChangedPart;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;

/** Coded elements of an adopted plan are not removed. */
final class AdoptedElementsAreNotRemoved extends StandardTransitionRule {

    private static final Complaint GONE = Complaint.of("The {kind} {id} was removed.", "{id}（{kind}）已被删除。")
            .hint(
                    "restore it, or suppress this finding and say where its evidence belongs now",
                    "请恢复，或抑制此项并说明其证据现归属何处");

    AdoptedElementsAreNotRemoved() {
        super(warning("LMC-T203"), true);
    }

    @Override
    public void check(PlanDiff diff, FindingReporter reporter) {
        diff.changes(Removed.class).stream()
                .filter(change -> change.kind().compareTo(PlanPart.SECTION) > 0)
                .forEach(change -> reporter.report(GONE).in(ChangedPart.removed(change.part())));
    }
}
