package org.lmcplan.validate.plan;

import java.util.List;
import org.lmcplan.model.Goal;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.RuleContext;

/** The marker of a goal is in the words that the goal was read from. */
final class GoalMarkersAreInTheirPassages extends StandardRule<Goal> {

    private static final Complaint ABSENT = Complaint.of(
                    "The marker '{marker}' is not in the words that '{goal}' was read from.",
                    "“{goal}”所依据的文字中没有标志语“{marker}”。")
            .hint("copy the verb from the words", "请从该文字抄录动词");

    GoalMarkersAreInTheirPassages() {
        super(warning("LMC-V609"), Goal.class);
    }

    @Override
    public void check(Goal goal, RuleContext context) {
        List<String> words = goal.readFrom().stream()
                .flatMap(passage -> passage.quote().stream())
                .toList();
        if (!words.isEmpty() && words.stream().noneMatch(goal.marker()::standsIn)) {
            context.report(ABSENT).at("marker").with("marker", goal.marker()).with("goal", goal.id());
        }
    }
}
