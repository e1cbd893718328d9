package org.lmcplan.validate.plan;

import org.lmcplan.validate.engine.DefinedRule;
import org.lmcplan.validate.rule.Rule;
import org.lmcplan.validate.rule.RuleDefinition;
import org.lmcplan.validate.rule.RuleScope;

/** The base of the rules on plans: a definition and a scope. */
abstract class StandardRule<T> extends DefinedRule implements Rule<T> {

    private final RuleScope<T> scope;

    StandardRule(RuleDefinition definition, RuleScope<T> scope) {
        super(definition);
        this.scope = scope;
    }

    @Override
    public final RuleScope<T> scope() {
        return scope;
    }
}
