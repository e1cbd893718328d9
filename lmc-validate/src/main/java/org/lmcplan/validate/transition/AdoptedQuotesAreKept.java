package org.lmcplan.validate.transition;

import java.util.Set;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.diff.PlanDiff;
import org.lmcplan.model.diff.TextChanged;
import org.lmcplan.validate.rule.ChangedPart;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;

/** The clauses of an adopted plan keep their quotes and markers. */
final class AdoptedQuotesAreKept extends StandardTransitionRule {

    private static final Set<PlanPart> CODED = Set.of(PlanPart.COMMITMENT, PlanPart.STATEMENT, PlanPart.GOAL);
    private static final Complaint CHANGED = Complaint.of(
                    "The {property} of {id} has changed to '{after}'.", "{id} 的 {property} 现已改为“{after}”。")
            .hint("check whether assessments of '{before}' still hold", "请核实关于“{before}”的结论是否仍成立");

    AdoptedQuotesAreKept() {
        super(
                warning("LMC-T103")
                        .requires(
                                "The clauses of an adopted plan keep their quotes and markers.", "已通过计划的条款须保持其引文和标记词。")
                        .because(
                                "If the text is the same, another quote is another reading, and assessments rest on the old one.",
                                "文本未变而引文改变，即为另一种解读，而已有的评估以旧解读为依据。"),
                true);
    }

    @Override
    public void check(PlanDiff diff, FindingReporter reporter) {
        diff.changes(TextChanged.class).stream()
                .filter(change -> CODED.contains(change.kind()))
                .forEach(change -> reporter.report(CHANGED)
                        .in(ChangedPart.of(change.part()))
                        .at(change.property())
                        .with("property", change.property())
                        .with("before", change.before())
                        .with("after", change.after()));
    }
}
