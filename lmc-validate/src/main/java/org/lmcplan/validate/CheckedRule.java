package org.lmcplan.validate;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A rule as a validator applies it. */
final class CheckedRule {

    private final int number;
    private final Rule<?> rule;
    private final RuleDefinition definition;
    private final Scope<?> scope;
    private final Severity severity;
    private final @Nullable Phrase skipped;

    CheckedRule(int number, Rule<?> rule, Severity severity, @Nullable Phrase skipped) {
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

    RuleDefinition definition() {
        return definition;
    }

    Scope<?> scope() {
        return scope;
    }

    Severity severity() {
        return severity;
    }

    /** Why the rule is not asked about this plan, if it is not. */
    Optional<Phrase> reasonToSkip(PlanHead plan, boolean dateGiven) {
        return skipped != null ? Optional.of(skipped) : scope.reasonToSkip(plan, dateGiven);
    }

    void check(Object value, RuleContext context) {
        check(rule, value, context);
    }

    private static <T> void check(Rule<T> rule, Object value, RuleContext context) {
        rule.check(rule.scope().cast(value), context);
    }
}
