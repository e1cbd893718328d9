package org.lmcplan.validate;

import java.util.Objects;
import org.lmcplan.model.Plan;
import org.lmcplan.model.problem.PartialValue;
import org.lmcplan.validate.engine.AppliedRules;
import org.lmcplan.validate.engine.incremental.PlanRules;
import org.lmcplan.validate.engine.incremental.PlanValidation;
import org.lmcplan.validate.plan.StandardRules;
import org.lmcplan.validate.rule.Catalogue;
import org.lmcplan.validate.rule.Report;
import org.lmcplan.validate.rule.Rule;

/**
 * Validates plans by the rules of a catalogue. Immutable and safe to share between threads.
 *
 * <pre>{@code
 * Report report = Validator.builder().asOf(LocalDate.of(2026, 11, 23)).build().validate(plan);
 * for (Finding finding : report.findings()) {
 *     log(finding.path() + " " + finding.message());
 * }
 * boolean reliable = !report.hasErrors();
 * }</pre>
 */
public final class Validator {

    private static final Validator STANDARD = of(StandardRules.catalogue());

    private final Catalogue<Rule<?>> catalogue;
    private final PlanRules rules;

    private Validator(AppliedRules<Rule<?>> rules) {
        this.catalogue = rules.catalogue();
        this.rules = new PlanRules(rules);
    }

    /** Returns a validator with the standard rules, without a date. */
    public static Validator standard() {
        return STANDARD;
    }

    /** Returns a validator with these rules, without a date. */
    public static Validator of(Catalogue<Rule<?>> catalogue) {
        return builder(catalogue).build();
    }

    /** Returns a builder for a validator with the standard rules. */
    public static ValidatorBuilder<Validator> builder() {
        return builder(StandardRules.catalogue());
    }

    /** Returns a builder for a validator with these rules. */
    public static ValidatorBuilder<Validator> builder(Catalogue<Rule<?>> catalogue) {
        return ValidatorBuilder.of(catalogue, Validator::new);
    }

    public Catalogue<Rule<?>> catalogue() {
        return catalogue;
    }

    /** Validates a plan. */
    public Report validate(Plan plan) {
        Objects.requireNonNull(plan, "plan");
        return PlanValidation.of(rules, plan).report();
    }

    /**
     * Validates what could be read of a plan, such as {@code readResult.partial()}. Paths in the report are those of the
     * document. What a rule reports counts only if the missing parts cannot have caused it; a rule of which nothing counts is
     * skipped.
     */
    public Report validate(PartialValue<Plan> plan) {
        Objects.requireNonNull(plan, "plan");
        return PlanValidation.report(rules, plan);
    }

    /** Validates a plan, and keeps what is needed to validate a changed plan at the cost of the change. */
    public Validation start(Plan plan) {
        Objects.requireNonNull(plan, "plan");
        return new Validation(PlanValidation.of(rules, plan));
    }
}
