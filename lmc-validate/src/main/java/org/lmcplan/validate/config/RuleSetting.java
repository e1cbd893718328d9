package org.lmcplan.validate.config;

import org.lmcplan.model.problem.Message;
import org.lmcplan.model.problem.Severity;

/** What a profile makes of a rule. */
public sealed interface RuleSetting {

    /** It runs, and matters as its definition says. */
    record AsDefined() implements RuleSetting {}

    /**
     * It runs, and matters so much.
     *
     * @param severity how much
     */
    record As(Severity severity) implements RuleSetting {}

    /**
     * It does not run.
     *
     * @param reason why, for the report
     */
    record Off(Message reason) implements RuleSetting {}
}
