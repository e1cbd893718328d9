package org.lmcplan.validate.engine;

import org.lmcplan.model.problem.Severity;
import org.lmcplan.validate.rule.CatalogueRule;
import org.lmcplan.validate.rule.RuleDefinition;

/** The base of all rules that ship with the library. Holds the definition, with the texts of {@code rules.properties}. */
public abstract class DefinedRule implements CatalogueRule {

    private final RuleDefinition definition;

    protected DefinedRule(RuleDefinition definition) {
        this.definition = RuleTexts.addTo(definition, getClass());
    }

    @Override
    public final RuleDefinition definition() {
        return definition;
    }

    /** Starts a definition with the severity ERROR. */
    protected static RuleDefinition error(String id) {
        return RuleDefinition.of(id, Severity.ERROR);
    }

    /** Starts a definition with the severity WARNING. */
    protected static RuleDefinition warning(String id) {
        return RuleDefinition.of(id, Severity.WARNING);
    }

    /** Starts a definition with the severity NOTE. */
    protected static RuleDefinition note(String id) {
        return RuleDefinition.of(id, Severity.NOTE);
    }
}
