package org.lmcplan.validate.config;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lmcplan.model.Plan;
import org.lmcplan.validate.Catalogue;
import org.lmcplan.validate.Finding;
import org.lmcplan.validate.Report;
import org.lmcplan.validate.Rule;
import org.lmcplan.validate.RuleDefinition;
import org.lmcplan.validate.RuleId;
import org.lmcplan.validate.Validator;

/** Validates plans as a configuration has it. Immutable and safe to share between threads. */
public final class ConfiguredValidator {

    private final Validator engine;
    private final List<Suppression> suppressions;
    private final Optional<Baseline> baseline;
    private final LocalDate asOf;

    ConfiguredValidator(Configuration configuration, Catalogue catalogue, Profile profile, LocalDate asOf) {
        this.suppressions = configuration.suppressions();
        this.baseline = configuration.baseline();
        this.asOf = asOf;
        Validator.Builder builder = Validator.builder(catalogue).asOf(asOf);
        profile.rules().keySet().forEach(id -> requireKnown(catalogue, id));
        for (Rule<?> rule : catalogue.rules()) {
            profile.find(rule.definition()).ifPresent(setting -> apply(builder, rule.definition(), setting));
        }
        this.engine = builder.build();
    }

    /** Validates a plan. */
    public Report validate(Plan plan) {
        return apply(plan, engine.validate(plan));
    }

    /**
     * What the rules say before suppressions and the baseline: for keeping a {@code Validation} up to date while a plan
     * changes, and {@link #apply} to its reports.
     */
    public Validator engine() {
        return engine;
    }

    /** Moves what is borne out of the findings of a plan, and adds findings on the suppressions and the baseline. */
    public Report apply(Plan plan, Report report) {
        return new Bearing(engine.catalogue(), suppressions, baseline, asOf).of(plan, report);
    }

    /**
     * A baseline of what is found in a plan now. Left out are findings that are suppressed, and those that cannot be: of
     * identity and reference, and failures of rules.
     */
    public Baseline baseline(Plan plan, String reason) {
        Report report = engine.validate(plan);
        return Baseline.of(
                reason,
                plan,
                report.findings(),
                finding -> Bearing.isBearable(finding, report) && !isSuppressed(finding));
    }

    private boolean isSuppressed(Finding finding) {
        return suppressions.stream().anyMatch(one -> !one.isExpired(asOf) && one.matches(finding));
    }

    private static void requireKnown(Catalogue catalogue, RuleId rule) {
        if (catalogue.find(rule).isEmpty()) {
            throw new IllegalArgumentException("the catalogue holds no rule " + rule);
        }
    }

    private static void apply(Validator.Builder builder, RuleDefinition rule, RuleSetting setting) {
        if (mitigates(rule, setting)) {
            throw new IllegalArgumentException("the rule " + rule.id() + " is never left out or mitigated");
        } else if (setting instanceof RuleSetting.Off off) {
            builder.skip(rule.id(), off.reason());
        } else if (setting instanceof RuleSetting.As as) {
            builder.severity(rule.id(), as.severity());
        }
    }

    /** Whether this would let a rule matter less that is never suppressed. */
    static boolean mitigates(RuleDefinition rule, RuleSetting setting) {
        boolean less = setting instanceof RuleSetting.Off
                || (setting instanceof RuleSetting.As as && as.severity().compareTo(rule.severity()) > 0);
        return less && !rule.suppressible();
    }
}
