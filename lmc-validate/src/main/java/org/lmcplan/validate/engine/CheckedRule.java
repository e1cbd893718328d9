package org.lmcplan.validate.engine;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.validate.rule.PlanHead;
import org.lmcplan.validate.rule.Rule;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleDefinition;
import org.lmcplan.validate.rule.RuleScope;

/** A rule as a validator applies it. */
public final class CheckedRule {

    private final int number;
    private final Rule<?> rule;
    private final RuleDefinition definition;
    private final RuleScope<?> scope;
    private final Severity severity;
    private final @Nullable Message skipped;

    public CheckedRule(int number, Rule<?> rule, Severity severity, @Nullable Message skipped) {
        this.number = number;
        this.rule = rule;
        this.definition = rule.definition();
        this.scope = rule.scope();
        this.severity = severity;
        this.skipped = skipped;
    }

    /** Its place among the rules of the validator. */
    int number() {
        return number;
    }

    public RuleDefinition definition() {
        return definition;
    }

    public RuleScope<?> scope() {
        return scope;
    }

    public Severity severity() {
        return severity;
    }

    /** Why the rule is not asked about this plan, if it is not. */
    Optional<Message> reasonToSkip(PlanHead plan, boolean dateGiven) {
        return skipped != null ? Optional.of(skipped) : scope.reasonToSkip(plan, dateGiven);
    }

    public void check(Object value, RuleContext context) {
        check(rule, value, context);
    }

    private static <T> void check(Rule<T> rule, Object value, RuleContext context) {
        rule.check(rule.scope().cast(value), context);
    }
}
