package org.lmcplan.validate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.Plan;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.validate.engine.CheckedRule;
import org.lmcplan.validate.engine.PartKind;
import org.lmcplan.validate.plan.StandardRules;
import org.lmcplan.validate.rule.Catalogue;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.Report;
import org.lmcplan.validate.rule.Rule;
import org.lmcplan.validate.rule.RuleId;

/** Applies the rules of a catalogue to plans. Immutable and safe to share between threads. */
public final class Validator {

    private final Catalogue catalogue;
    private final String digest;
    private final @Nullable LocalDate asOf;
    private final List<CheckedRule> rules;
    private final Map<PartKind, List<CheckedRule>> byKind = new EnumMap<>(PartKind.class);

    private Validator(Builder builder) {
        this.catalogue = builder.catalogue;
        this.digest = catalogue.digest();
        this.asOf = builder.asOf;
        List<CheckedRule> checked = new ArrayList<>();
        for (Rule<?> rule : catalogue.rules()) {
            Severity severity =
                    builder.severities.getOrDefault(rule.id(), rule.definition().severity());
            checked.add(new CheckedRule(checked.size(), rule, severity, builder.skipped.get(rule.id())));
        }
        rules = List.copyOf(checked);
        for (PartKind kind : PartKind.values()) {
            byKind.put(
                    kind,
                    rules.stream().filter(rule -> rule.scope().covers(kind)).toList());
        }
    }

    /** A validator with the rules that ship with the library, without a date. */
    public static Validator standard() {
        return of(StandardRules.catalogue());
    }

    /** A validator with these rules, without a date. */
    public static Validator of(Catalogue catalogue) {
        return builder(catalogue).build();
    }

    /** A builder for a validator with these rules. */
    public static Builder builder(Catalogue catalogue) {
        return new Builder(catalogue);
    }

    /** Validates a plan. */
    public Report validate(Plan plan) {
        return start(plan).report();
    }

    /** Validates a plan, and keeps what is needed to validate a changed one for the price of the change. */
    public Validation start(Plan plan) {
        return Validation.of(this, plan);
    }

    /** The rules. */
    public Catalogue catalogue() {
        return catalogue;
    }

    public String digest() {
        return digest;
    }

    public Optional<LocalDate> asOf() {
        return Optional.ofNullable(asOf);
    }

    /** The rules in the order of their ids, skipped ones included. */
    public List<CheckedRule> rules() {
        return rules;
    }

    /** Whether a rule looks at the index of the whole plan. */
    boolean needsIndex() {
        return rules.stream().anyMatch(rule -> rule.scope().lookups().contains(Lookup.WHOLE));
    }

    /** Those of them that are asked about parts of this kind. */
    public List<CheckedRule> rulesFor(PartKind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /** Collects what a validator is to do. */
    public static final class Builder {

        private final Catalogue catalogue;
        private final Map<RuleId, Severity> severities = new HashMap<>();
        private final Map<RuleId, Message> skipped = new HashMap<>();
        private @Nullable LocalDate asOf;

        private Builder(Catalogue catalogue) {
            this.catalogue = catalogue;
        }

        /** Judges plans as of this date; rules about time are skipped without one. */
        public Builder asOf(LocalDate date) {
            asOf = date;
            return this;
        }

        /**
         * Lets breaches of a rule matter so much.
         *
         * @throws IllegalArgumentException if the catalogue does not hold the rule
         */
        public Builder severity(RuleId rule, Severity severity) {
            severities.put(known(rule), severity);
            return this;
        }

        /**
         * Does not run a rule, for a reason that the report gives.
         *
         * @throws IllegalArgumentException if the catalogue does not hold the rule, or the rule is one that is never left out
         */
        public Builder skip(RuleId rule, Message reason) {
            if (!catalogue.find(known(rule)).orElseThrow().definition().suppressible()) {
                throw new IllegalArgumentException("the rule " + rule + " is never left out");
            }
            skipped.put(rule, reason);
            return this;
        }

        /** The validator. */
        public Validator build() {
            return new Validator(this);
        }

        private RuleId known(RuleId rule) {
            if (catalogue.find(rule).isEmpty()) {
                throw new IllegalArgumentException("the catalogue holds no rule " + rule);
            }
            return rule;
        }
    }
}
