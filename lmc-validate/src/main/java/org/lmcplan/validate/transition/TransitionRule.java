package org.lmcplan.validate.transition;

import java.util.Optional;
import org.lmcplan.model.diff.PlanDiff;
import org.lmcplan.model.problem.Message;
import org.lmcplan.validate.engine.DefinedRule;
import org.lmcplan.validate.rule.RuleDefinition;

/** One requirement of what becomes of a plan. Keeps no state. */
public abstract class TransitionRule extends DefinedRule {

    private static final Message NOT_ADOPTED = Message.of("the older version was not adopted", "旧版计划尚未通过");

    private final boolean adopted;

    TransitionRule(RuleDefinition definition) {
        this(definition, false);
    }

    /** A rule that is asked only of what became of an adopted plan. */
    TransitionRule(RuleDefinition definition, boolean adopted) {
        super(definition);
        this.adopted = adopted;
    }

    /** Why the rule is not asked, if it is not. */
    public Optional<Message> reasonToSkip(PlanDiff diff) {
        return adopted && diff.older().adopted().isEmpty() ? Optional.of(NOT_ADOPTED) : Optional.empty();
    }

    public abstract void check(PlanDiff diff, Breaches into);
}
