package org.lmcplan.validate.plan;

import org.lmcplan.validate.engine.DefinedRule;
import org.lmcplan.validate.rule.Rule;
import org.lmcplan.validate.rule.RuleDefinition;
import org.lmcplan.validate.rule.RuleScope;

/** What all rules of the catalogue are: a definition, a scope and a check, without state. */
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
