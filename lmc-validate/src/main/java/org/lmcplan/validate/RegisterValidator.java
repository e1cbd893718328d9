package org.lmcplan.validate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.Plan;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.validate.engine.RuleSettings;
import org.lmcplan.validate.register.Breaches;
import org.lmcplan.validate.register.Dossier;
import org.lmcplan.validate.register.EvidenceRule;
import org.lmcplan.validate.register.EvidenceRules;
import org.lmcplan.validate.register.InDocument;
import org.lmcplan.validate.register.RegistersAreOfThisPlan;
import org.lmcplan.validate.rule.Catalogue;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.Report;
import org.lmcplan.validate.rule.RuleDefinition;
import org.lmcplan.validate.rule.RuleId;
import org.lmcplan.validate.rule.RuleOutcome;
import org.lmcplan.validate.rule.RuleOutcome.Status;

/**
 * Judges a register of evidence by itself and by its plan: whether what it names is there, its sources bear it out, and its
 * dates, numbers and amounts fit together. Says nothing on whether the plan is sound; that is for {@code Validator}. Immutable
 * and safe to share between threads.
 *
 * <pre>{@code
 * Report report = RegisterValidator.standard().validate(plan, register);
 * }</pre>
 */
public final class RegisterValidator {

    private static final RegisterValidator STANDARD = builder().build();
    private static final Message OTHER_PLAN = Message.of("the register is of another plan", "该登记册属于另一计划");

    private final List<EvidenceRule> rules;
    private final RuleSettings settings;
    private final Optional<LocalDate> asOf;
    private final String digest;

    private RegisterValidator(Builder builder) {
        this.rules = builder.rules;
        this.settings = builder.settings.copy();
        this.asOf = builder.asOf;
        this.digest = Catalogue.digest(EvidenceRules.VERSION, definitions(rules));
    }

    /** A validator with every rule as it is defined, without a date. */
    public static RegisterValidator standard() {
        return STANDARD;
    }

    /** A builder. */
    public static Builder builder() {
        return new Builder(EvidenceRules.ALL);
    }

    /** A builder for a validator with these rules instead of the standard ones. */
    public static Builder builder(List<EvidenceRule> rules) {
        return new Builder(List.copyOf(rules));
    }

    /** The rules, in the order of their ids. */
    public static List<RuleDefinition> definitions() {
        return definitions(EvidenceRules.ALL);
    }

    private static List<RuleDefinition> definitions(List<EvidenceRule> rules) {
        return rules.stream().map(EvidenceRule::definition).toList();
    }

    /** Judges a register by the plan that it is about. Paths are those of the register document. */
    public Report validate(Plan plan, Register register) {
        boolean one = plan.id().equals(register.plan());
        Dossier dossier = new Dossier(plan, register, asOf);
        List<RuleOutcome> outcomes = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (EvidenceRule rule : rules) {
            Optional<Message> reason = one || rule instanceof RegistersAreOfThisPlan
                    ? settings.reasonToSkip(rule.id()).or(() -> rule.reasonToSkip(dossier))
                    : Optional.of(OTHER_PLAN);
            RuleDefinition applied = settings.applied(rule.definition());
            List<Finding> found = reason.isPresent() ? List.of() : ask(rule, applied, dossier);
            int failures = (int) found.stream().filter(Finding::isInternal).count();
            int breaches = found.size() - failures;
            Status status = reason.isPresent()
                    ? Status.SKIPPED
                    : failures > 0 ? Status.FAILED : breaches > 0 ? Status.BREACHED : Status.PASSED;
            outcomes.add(new RuleOutcome(rule.definition(), applied.severity(), status, breaches, failures, reason));
            findings.addAll(found);
        }
        return new Report(plan.id(), EvidenceRules.VERSION, digest, asOf, outcomes, InDocument.sorted(findings));
    }

    /** What a rule finds; where it fails, only that, as what it found until then need not be all. */
    private static List<Finding> ask(EvidenceRule rule, RuleDefinition applied, Dossier dossier) {
        Slug register = dossier.register().id();
        Breaches breaches = new Breaches(applied, register);
        try {
            rule.check(dossier, breaches);
            return breaches.findings();
        } catch (RuntimeException e) {
            return List.of(Finding.ofFailure(applied, register.value(), DocumentPath.root(), e));
        }
    }

    /** Collects what a validator is to do. */
    public static final class Builder {

        private final List<EvidenceRule> rules;
        private final RuleSettings settings;
        private Optional<LocalDate> asOf = Optional.empty();

        private Builder(List<EvidenceRule> rules) {
            this.rules = rules;
            this.settings = new RuleSettings("registers", definitions(rules));
        }

        /** Judges registers as of this date; rules about time are skipped without one. */
        public Builder asOf(LocalDate date) {
            asOf = Optional.of(date);
            return this;
        }

        /**
         * Lets breaches of a rule matter so much.
         *
         * @throws IllegalArgumentException if there is no such rule
         */
        public Builder severity(RuleId rule, Severity severity) {
            settings.severity(rule, severity);
            return this;
        }

        /**
         * Does not ask a rule, for a reason that the report gives.
         *
         * @throws IllegalArgumentException if there is no such rule, or it is one that is never left out
         */
        public Builder skip(RuleId rule, Message reason) {
            settings.skip(rule, reason);
            return this;
        }

        /** The validator. */
        public RegisterValidator build() {
            return new RegisterValidator(this);
        }
    }
}
