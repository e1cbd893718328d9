package org.lmcplan.validate;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.validate.engine.AppliedRules;
import org.lmcplan.validate.rule.Catalogue;
import org.lmcplan.validate.rule.CatalogueRule;
import org.lmcplan.validate.rule.RuleDefinition;
import org.lmcplan.validate.rule.RuleId;

/**
 * Builds a validator of plans, registers or transitions from the rules of a catalogue.
 *
 * @param <V> the validator: {@link Validator}, {@link RegisterValidator} or {@link TransitionValidator}
 */
public final class ValidatorBuilder<V> {

    /** Makes a validator from what was set. */
    private interface Maker<V> {
        V make(Map<RuleId, Severity> severities, Map<RuleId, Message> skipped, Optional<LocalDate> asOf);
    }

    private final Catalogue<?> catalogue;
    private final Maker<V> maker;
    private final Map<RuleId, Severity> severities = new HashMap<>();
    private final Map<RuleId, Message> skipped = new HashMap<>();
    private Optional<LocalDate> asOf = Optional.empty();

    private ValidatorBuilder(Catalogue<?> catalogue, Maker<V> maker) {
        this.catalogue = catalogue;
        this.maker = maker;
    }

    static <R extends CatalogueRule, V> ValidatorBuilder<V> of(
            Catalogue<R> catalogue, Function<AppliedRules<R>, V> constructor) {
        Objects.requireNonNull(catalogue, "catalogue");
        return new ValidatorBuilder<>(
                catalogue,
                (severities, skipped, asOf) ->
                        constructor.apply(new AppliedRules<>(catalogue, severities, skipped, asOf)));
    }

    /** Judges documents as of this date. Without a date, rules about time are skipped. */
    public ValidatorBuilder<V> asOf(LocalDate date) {
        Objects.requireNonNull(date, "date");
        asOf = Optional.of(date);
        return this;
    }

    /**
     * Sets the severity of the breaches of a rule. A rule that runs only on request runs if this is called.
     *
     * @throws IllegalArgumentException if the catalogue does not hold the rule
     */
    public ValidatorBuilder<V> severity(RuleId rule, Severity severity) {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        severities.put(definition(rule).id(), severity);
        return this;
    }

    /**
     * Skips a rule, for a reason that the report gives.
     *
     * @throws IllegalArgumentException if the catalogue does not hold the rule, if the rule can never be skipped, or if an
     *     argument of the reason is missing
     */
    public ValidatorBuilder<V> skip(RuleId rule, Message reason) {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(reason, "reason");
        if (!definition(rule).suppressible()) {
            throw new IllegalArgumentException("the rule " + rule + " can never be skipped");
        }
        List.of(Locale.ENGLISH, Locale.CHINESE).forEach(reason::in);
        skipped.put(rule, reason);
        return this;
    }

    /** Builds the validator. */
    public V build() {
        return maker.make(severities, skipped, asOf);
    }

    private RuleDefinition definition(RuleId rule) {
        return catalogue
                .find(rule)
                .orElseThrow(() -> new IllegalArgumentException("the catalogue holds no rule " + rule))
                .definition();
    }
}
