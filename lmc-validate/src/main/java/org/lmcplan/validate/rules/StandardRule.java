package org.lmcplan.validate.rules;

import org.lmcplan.validate.Rule;
import org.lmcplan.validate.RuleDefinition;
import org.lmcplan.validate.Scope;

/** What all rules of the catalogue are: a definition, a scope and a check, without state. */
abstract class StandardRule<T> implements Rule<T> {

    private final RuleDefinition definition;
    private final Scope<T> scope;

    StandardRule(RuleDefinition definition, Scope<T> scope) {
        this.definition = definition;
        this.scope = scope;
    }

    @Override
    public final RuleDefinition definition() {
        return definition;
    }

    @Override
    public final Scope<T> scope() {
        return scope;
    }

    /** A definition with the severity ERROR. */
    static RuleDefinition error(String id) {
        return RuleDefinition.of(id, org.lmcplan.validate.Severity.ERROR);
    }

    /** A definition with the severity WARNING. */
    static RuleDefinition warning(String id) {
        return RuleDefinition.of(id, org.lmcplan.validate.Severity.WARNING);
    }

    /** A definition with the severity NOTE. */
    static RuleDefinition note(String id) {
        return RuleDefinition.of(id, org.lmcplan.validate.Severity.NOTE);
    }
}
