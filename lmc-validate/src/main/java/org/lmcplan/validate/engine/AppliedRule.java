package org.lmcplan.validate.engine;

import java.util.Optional;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.validate.rule.CatalogueRule;
import org.lmcplan.validate.rule.RuleDefinition;

/**
 * A rule as a validator applies it.
 *
 * @param number its index in the catalogue
 * @param rule the rule
 * @param severity the severity of its breaches
 * @param skipped why the validator is set to skip it
 */
public record AppliedRule<R extends CatalogueRule>(int number, R rule, Severity severity, Optional<Message> skipped) {

    public RuleDefinition definition() {
        return rule.definition();
    }

    /** Whether it is skipped only because it is optional and the validator was not asked for it. */
    public boolean isUnasked() {
        return skipped.filter(AppliedRules.ON_REQUEST::equals).isPresent();
    }
}
