package org.lmcplan.validate.rule;

import org.lmcplan.model.problem.Message;
import org.lmcplan.model.problem.Severity;

/**
 * Describes a rule.
 *
 * @param id its id
 * @param severity the severity of its breaches, unless a validator sets another
 * @param requirement what is required, in one sentence
 * @param reason why it is required
 * @param suppressible whether its findings may be suppressed; false for errors of identity and reference, on which
 *     everything else rests
 */
public record RuleDefinition(RuleId id, Severity severity, Message requirement, Message reason, boolean suppressible) {

    private static final Message UNSAID = Message.nothing();

    /** A suppressible definition, still without requirement and reason. */
    public static RuleDefinition of(String id, Severity severity) {
        return new RuleDefinition(RuleId.of(id), severity, UNSAID, UNSAID, true);
    }

    /** This definition with a requirement. */
    public RuleDefinition requires(String english, String chinese) {
        return new RuleDefinition(id, severity, Message.verbatim(english, chinese), reason, suppressible);
    }

    /** This definition with a reason. */
    public RuleDefinition because(String english, String chinese) {
        return new RuleDefinition(id, severity, requirement, Message.verbatim(english, chinese), suppressible);
    }

    /** This definition, whose findings are always reported. */
    public RuleDefinition notSuppressible() {
        return new RuleDefinition(id, severity, requirement, reason, false);
    }
}
