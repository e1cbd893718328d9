package org.lmcplan.validate.transition;

import java.util.Set;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.diff.PlanDiff;
import org.lmcplan.model.diff.TextChanged;
import org.lmcplan.validate.rule.ChangedPart;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;

/** The clauses of an adopted plan keep their quotes and markers, unless a revision changes their text. */
final class AdoptedQuotesAreKept extends StandardTransitionRule {

    private static final Set<PlanPart> CODED = Set.of(PlanPart.COMMITMENT, PlanPart.STATEMENT, PlanPart.GOAL);
    private static final Complaint CHANGED = Complaint.of(
                    "The {property} of {id} has changed to '{after}'.", "{id} 的 {property} 现已改为“{after}”。")
            .hint("check whether assessments of '{before}' still hold", "请核实以“{before}”为依据的评估是否仍成立");

    AdoptedQuotesAreKept() {
        super(warning("LMC-T103"), true);
    }

    @Override
    public void check(PlanDiff diff, FindingReporter reporter) {
        NewRevisions revisions = NewRevisions.of(diff);
        diff.changes(TextChanged.class).stream()
                .filter(change -> CODED.contains(change.kind())
                        && !revisions.cover(change.part().newer()))
                .forEach(change -> reporter.report(CHANGED)
                        .in(ChangedPart.of(change.part()))
                        .at(change.property())
                        .with("property", change.property())
                        .with("before", change.before())
                        .with("after", change.after()));
    }
}
