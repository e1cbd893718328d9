package org.lmcplan.validate.transition;

import java.util.Map;
import java.util.Set;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.diff.PlanDiff;
import org.lmcplan.model.diff.PropertyChanged;
import org.lmcplan.validate.Complaint;

/** A plan that was adopted keeps its language, term and adoption. */
final class AdoptionStands extends TransitionRule {

    private static final Set<String> KEPT = Set.of("language", "term", "adopted");
    private static final Complaint CHANGED = Complaint.of(
                    "The adopted plan {id} has another {property} now: {after}.",
                    "已通过的计划 {id} 的 {property} 现为：{after}。")
            .hint("restore {before}, or suppress this and say what was wrong", "请恢复 {before}，或抑制此项并说明原有错误");

    AdoptionStands() {
        super(
                error("LMC-T102")
                        .requires(
                                "A plan that was adopted keeps its language, term and adoption.",
                                "已通过的计划须保持其语言、年限和通过信息。")
                        .because(
                                "These say which promise this is, and for which years. A correction is made openly, not in passing.",
                                "这些信息说明这是哪项承诺、适用于哪些年份。更正应公开进行，而非顺带修改。"),
                true);
    }

    @Override
    void check(PlanDiff diff, Breaches into) {
        diff.changes(PropertyChanged.class).stream()
                .filter(change -> change.kind() == PlanPart.PLAN && KEPT.contains(attributeOf(change.property())))
                .forEach(change -> into.at(
                        change.part(),
                        "",
                        CHANGED,
                        Map.of(
                                "property", change.property(),
                                "before", String.join(", ", change.before()),
                                "after", change.after().isEmpty() ? "—" : String.join(", ", change.after()))));
    }

    private static String attributeOf(String property) {
        int slash = property.indexOf('/');
        return slash < 0 ? property : property.substring(0, slash);
    }
}
