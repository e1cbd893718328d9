package org.lmcplan.validate.transition;

import java.util.Set;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.diff.PlanDiff;
import org.lmcplan.model.diff.PropertyChanged;
import org.lmcplan.validate.rule.ChangedPart;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;

/** An adopted plan keeps its language, its term and the details of its adoption. */
final class AdoptionIsKept extends StandardTransitionRule {

    private static final Set<String> KEPT = Set.of("language", "term", "adopted");
    private static final Complaint CHANGED = Complaint.of(
                    "The {property} of the adopted plan {id} has changed to {after}.",
                    "已通过的计划 {id} 的 {property} 现已改为 {after}。")
            .hint("restore {before}, or suppress this finding and say what was wrong", "请恢复 {before}，或抑制此项并说明原有的错误");

    AdoptionIsKept() {
        super(error("LMC-T102"), true);
    }

    @Override
    public void check(PlanDiff diff, FindingReporter reporter) {
        diff.changes(PropertyChanged.class).stream()
                .filter(change -> change.kind() == PlanPart.PLAN && KEPT.contains(attributeOf(change.property())))
                .forEach(change -> reporter.report(CHANGED)
                        .in(ChangedPart.of(change.part()))
                        .with("property", change.property())
                        .with("before", String.join(", ", change.before()))
                        .with("after", change.after().isEmpty() ? "—" : String.join(", ", change.after())));
    }

    private static String attributeOf(String property) {
        int slash = property.indexOf('/');
        return slash < 0 ? property : property.substring(0, slash);
    }
}
