package org.lmcplan.validate.transition;

import org.lmcplan.model.diff.Match;
import org.lmcplan.model.diff.Moved;
import org.lmcplan.model.diff.PlanDiff;
import org.lmcplan.model.diff.Renumbered;
import org.lmcplan.validate.rule.ChangedPart;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;

/** The sections and commitments of an adopted plan keep their numbers, unless a revision renumbers them. */
final class AdoptedNumbersStay extends StandardTransitionRule {

    private static final Complaint RENUMBERED = Complaint.of("{before} is now {id}.", "原编号 {before} 现为 {id}。")
            .hint("restore the number {before}", "请恢复编号 {before}");

    AdoptedNumbersStay() {
        super(error("LMC-T202"), true);
    }

    @Override
    public void check(PlanDiff diff, FindingReporter reporter) {
        NewRevisions revisions = NewRevisions.of(diff);
        diff.changes(Renumbered.class).forEach(change -> {
            report(change.part(), revisions, reporter);
            change.following().forEach(part -> report(part, revisions, reporter));
        });
        diff.changes(Moved.class).forEach(change -> report(change.part(), revisions, reporter));
    }

    private static void report(Match part, NewRevisions revisions, FindingReporter reporter) {
        if (!part.older().id().equals(part.newer().id()) && !revisions.cover(part.newer())) {
            reporter.report(RENUMBERED)
                    .in(ChangedPart.of(part))
                    .with("before", part.older().id());
        }
    }
}
