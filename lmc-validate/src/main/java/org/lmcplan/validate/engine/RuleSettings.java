package org.lmcplan.validate.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.validate.rule.RuleDefinition;
import org.lmcplan.validate.rule.RuleId;

/** What a validator is told of the rules of a closed catalogue: how much breaches matter, and what is not asked. */
public final class RuleSettings {

    private final String subject;
    private final List<RuleDefinition> rules;
    private final Map<RuleId, Severity> severities = new HashMap<>();
    private final Map<RuleId, Message> skipped = new HashMap<>();

    /** Every one of these rules as it is defined; the subject is what they are on, as in "registers". */
    public RuleSettings(String subject, List<RuleDefinition> rules) {
        this.subject = subject;
        this.rules = rules;
    }

    /** The same, which stays as it is when this is told more. */
    public RuleSettings copy() {
        RuleSettings copy = new RuleSettings(subject, rules);
        copy.severities.putAll(severities);
        copy.skipped.putAll(skipped);
        return copy;
    }

    /**
     * Lets breaches of a rule matter so much.
     *
     * @throws IllegalArgumentException if there is no such rule
     */
    public void severity(RuleId rule, Severity severity) {
        known(rule);
        severities.put(rule, severity);
    }

    /**
     * Does not ask a rule.
     *
     * @throws IllegalArgumentException if there is no such rule, or it is one that is never left out
     */
    public void skip(RuleId rule, Message reason) {
        if (!known(rule).suppressible()) {
            throw new IllegalArgumentException("the rule " + rule + " is never left out");
        }
        skipped.put(rule, reason);
    }

    /** The definition with the severity that counts. */
    public RuleDefinition applied(RuleDefinition rule) {
        Severity severity = severities.getOrDefault(rule.id(), rule.severity());
        return new RuleDefinition(rule.id(), severity, rule.requirement(), rule.reason(), rule.suppressible());
    }

    /** Why a rule is not asked, if it is not. */
    public Optional<Message> reasonToSkip(RuleId rule) {
        return Optional.ofNullable(skipped.get(rule));
    }

    private RuleDefinition known(RuleId rule) {
        return rules.stream()
                .filter(definition -> definition.id().equals(rule))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no rule " + rule + " on " + subject));
    }
}
