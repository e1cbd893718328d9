package org.lmcplan.validate.rule;

import java.util.Optional;
import org.lmcplan.model.diff.PlanDiff;
import org.lmcplan.model.problem.Message;

/** One requirement of the changes between two versions of a plan. */
public interface TransitionRule extends CatalogueRule {

    /** Why the rule does not apply to these changes; empty if it does. By default it applies to two versions of one plan. */
    default Optional<Message> reasonToSkip(PlanDiff diff) {
        return diff.older().id().equals(diff.newer().id())
                ? Optional.empty()
                : Optional.of(Message.of("the versions are of different plans", "两个版本属于不同的计划"));
    }

    /** Reports which changes are wrong. Findings are located in the newer version: {@link ChangedPart}. */
    void check(PlanDiff diff, FindingReporter reporter);
}
