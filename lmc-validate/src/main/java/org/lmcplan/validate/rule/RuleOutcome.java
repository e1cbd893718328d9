package org.lmcplan.validate.rule;

import java.util.Locale;
import java.util.Optional;
import org.lmcplan.model.Coded;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.problem.Severity;

/**
 * What came of one rule.
 *
 * @param rule the rule
 * @param severity how much a breach was to matter
 * @param status what came of it
 * @param findings how many breaches it found, suppressed ones not counted
 * @param failures how many parts it could not examine
 * @param reason why it was skipped
 */
public record RuleOutcome(
        RuleDefinition rule, Severity severity, Status status, int findings, int failures, Optional<Message> reason) {

    /** What can come of a rule. */
    public enum Status implements Coded {
        /** It ran and found nothing that is not suppressed. */
        PASSED,
        /** It ran and found breaches that are not suppressed. */
        BREACHED,
        /** It failed for at least one part, whatever it found elsewhere. */
        FAILED,
        /** It did not run. */
        SKIPPED
    }

    /** {@code LMC-V102 breached 3}, {@code LMC-V303 skipped: the plan's text is in another language}. */
    @Override
    public String toString() {
        return rule.id() + " " + status.code() + (findings + failures == 0 ? "" : " " + (findings + failures))
                + reason.map(why -> ": " + why.in(Locale.ENGLISH)).orElse("");
    }
}
