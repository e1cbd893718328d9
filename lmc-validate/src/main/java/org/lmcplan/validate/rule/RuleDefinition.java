package org.lmcplan.validate.rule;

import org.lmcplan.model.problem.Message;
import org.lmcplan.model.problem.Severity;

/**
 * What is to be known of a rule without running it.
 *
 * @param id its id
 * @param severity how much a breach matters, unless the validator is told otherwise
 * @param requirement what is required, in one sentence
 * @param reason why it is required
 * @param suppressible whether an application may leave its findings out of a report; never so for errors of identity and
 *     reference, on which everything else rests
 */
public record RuleDefinition(RuleId id, Severity severity, Message requirement, Message reason, boolean suppressible) {

    private static final Message UNSAID = Message.nothing();

    /** A definition that does not say yet what is required and why; suppressible. */
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

    /** This definition, its findings always reported. */
    public RuleDefinition notSuppressible() {
        return new RuleDefinition(id, severity, requirement, reason, false);
    }
}
