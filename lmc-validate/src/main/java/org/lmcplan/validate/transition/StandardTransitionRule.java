package org.lmcplan.validate.transition;

import java.util.Optional;
import org.lmcplan.model.diff.PlanDiff;
import org.lmcplan.model.problem.Message;
import org.lmcplan.validate.engine.DefinedRule;
import org.lmcplan.validate.rule.RuleDefinition;
import org.lmcplan.validate.rule.TransitionRule;

/** The base of the rules on transitions: a definition, and whether the rule protects adopted plans only. */
abstract class StandardTransitionRule extends DefinedRule implements TransitionRule {

    private static final Message NOT_ADOPTED = Message.of("the older version was not adopted", "旧版计划尚未通过");

    private final boolean adopted;

    StandardTransitionRule(RuleDefinition definition) {
        this(definition, false);
    }

    /** A rule that applies only if the older version was adopted. */
    StandardTransitionRule(RuleDefinition definition, boolean adopted) {
        super(definition);
        this.adopted = adopted;
    }

    @Override
    public Optional<Message> reasonToSkip(PlanDiff diff) {
        return TransitionRule.super
                .reasonToSkip(diff)
                .or(() -> adopted && diff.older().adopted().isEmpty() ? Optional.of(NOT_ADOPTED) : Optional.empty());
    }
}
