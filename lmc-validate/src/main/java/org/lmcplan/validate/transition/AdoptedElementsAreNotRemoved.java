package org.lmcplan.validate.transition;

import org.lmcplan.model.PlanPart;
import org.lmcplan.model.diff.PlanDiff;
import org.lmcplan.model.diff.Removed;
import org.lmcplan.validate.rule.ChangedPart;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;

/** Coded elements of an adopted plan are not removed, unless a revision removes them or others succeed them. */
final class AdoptedElementsAreNotRemoved extends StandardTransitionRule {

    private static final Complaint GONE = Complaint.of("The {kind} {id} was removed.", "{id}（{kind}）已被删除。")
            .hint("restore it, or name it under succeeds: of what takes its place", "请恢复，或在承接它的要素的 succeeds: 中注明");

    AdoptedElementsAreNotRemoved() {
        super(warning("LMC-T203"), true);
    }

    @Override
    public void check(PlanDiff diff, FindingReporter reporter) {
        NewRevisions revisions = NewRevisions.of(diff);
        diff.changes(Removed.class).stream()
                .filter(change -> change.kind().compareTo(PlanPart.SECTION) > 0 && !revisions.cover(change.part()))
                .forEach(change -> reporter.report(GONE).in(ChangedPart.removed(change.part())));
    }
}
