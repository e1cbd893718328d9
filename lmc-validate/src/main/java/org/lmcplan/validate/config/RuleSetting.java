package org.lmcplan.validate.config;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.validate.rule.RuleDefinition;

/** What a profile sets for a rule. */
public sealed interface RuleSetting extends Serializable {

    /** Runs the rule with the severity of its definition. */
    record AsDefined() implements RuleSetting {}

    /**
     * Runs the rule with another severity.
     *
     * @param severity the severity
     */
    record As(Severity severity) implements RuleSetting {
        public As {
            requireNonNull(severity, "severity");
        }
    }

    /**
     * Turns the rule off.
     *
     * @param reason why, for the report
     */
    record Off(Message reason) implements RuleSetting {
        public Off {
            requireNonNull(reason, "reason");
        }
    }

    /** Whether this would turn off or downgrade a rule that cannot be suppressed. */
    default boolean weakens(RuleDefinition rule) {
        requireNonNull(rule, "rule");
        boolean isLess =
                this instanceof Off || (this instanceof As as && as.severity().compareTo(rule.severity()) > 0);
        return isLess && !rule.suppressible();
    }
}
