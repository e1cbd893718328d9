package org.lmcplan.validate.rules;

import org.lmcplan.validate.Rule;
import org.lmcplan.validate.RuleDefinition;
import org.lmcplan.validate.Scope;
import org.lmcplan.validate.internal.DefinedRule;

/** What all rules of the catalogue are: a definition, a scope and a check, without state. */
abstract class StandardRule<T> extends DefinedRule implements Rule<T> {

    private final Scope<T> scope;

    StandardRule(RuleDefinition definition, Scope<T> scope) {
        super(definition);
        this.scope = scope;
    }

    @Override
    public final Scope<T> scope() {
        return scope;
    }
}
