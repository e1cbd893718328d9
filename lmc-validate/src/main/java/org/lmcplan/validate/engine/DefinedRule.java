package org.lmcplan.validate.engine;

import org.lmcplan.model.problem.Severity;
import org.lmcplan.validate.rule.RuleDefinition;
import org.lmcplan.validate.rule.RuleId;

/** What all rules of this library are: a definition and a check, without state. */
public abstract class DefinedRule {

    private final RuleDefinition definition;

    protected DefinedRule(RuleDefinition definition) {
        this.definition = definition;
    }

    /** Its id, severity and requirement. */
    public final RuleDefinition definition() {
        return definition;
    }

    /** The id in its definition. */
    public final RuleId id() {
        return definition.id();
    }

    /** A definition with the severity ERROR. */
    protected static RuleDefinition error(String id) {
        return RuleDefinition.of(id, Severity.ERROR);
    }

    /** A definition with the severity WARNING. */
    protected static RuleDefinition warning(String id) {
        return RuleDefinition.of(id, Severity.WARNING);
    }

    /** A definition with the severity NOTE. */
    protected static RuleDefinition note(String id) {
        return RuleDefinition.of(id, Severity.NOTE);
    }
}
