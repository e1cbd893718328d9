package org.lmcplan.validate.config;

import org.lmcplan.validate.rule.Fingerprint;
import org.lmcplan.validate.rule.RuleId;

/**
 * A finding in a {@link Baseline}.
 *
 * @param fingerprint identifies the finding across versions of the plan
 * @param rule the rule, for human readers
 * @param subject what the finding was about when the baseline was made, for human readers
 */
public record BaselineEntry(Fingerprint fingerprint, RuleId rule, String subject) {}
