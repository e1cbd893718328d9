package org.lmcplan.validate.config;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lmcplan.model.Plan;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.model.problem.PartialValue;
import org.lmcplan.validate.RegisterValidator;
import org.lmcplan.validate.TransitionValidator;
import org.lmcplan.validate.Validator;
import org.lmcplan.validate.ValidatorBuilder;
import org.lmcplan.validate.rule.Catalogue;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.RegisterRule;
import org.lmcplan.validate.rule.Report;
import org.lmcplan.validate.rule.Rule;
import org.lmcplan.validate.rule.RuleDefinition;
import org.lmcplan.validate.rule.RuleId;
import org.lmcplan.validate.rule.RuleOutcome;

/** Validates plans and registers under a configuration. Immutable and safe to share between threads. */
public final class ConfiguredValidator {

    private final Validator engine;
    private final TransitionValidator transitions;
    private final RegisterValidator registers;
    private final KnownRules known;
    private final List<Suppression> suppressions;
    private final Optional<Baseline> baseline;
    private final LocalDate asOf;

    ConfiguredValidator(Configuration configuration, Catalogue<Rule<?>> catalogue, Profile profile, LocalDate asOf) {
        this.suppressions = configuration.suppressions();
        this.baseline = configuration.baseline();
        this.asOf = asOf;
        this.known = new KnownRules(catalogue, configuration.registerRules());
        profile.rules().keySet().forEach(this::requireKnown);
        this.engine = configured(Validator.builder(catalogue), catalogue, profile);
        this.transitions = configured(
                TransitionValidator.builder(), TransitionValidator.standard().catalogue(), profile);
        Catalogue<RegisterRule> onRegisters = configuration.registerCatalogue();
        this.registers = configured(RegisterValidator.builder(onRegisters), onRegisters, profile);
    }

    private <V> V configured(ValidatorBuilder<V> builder, Catalogue<?> rules, Profile profile) {
        for (RuleDefinition rule : rules.definitions()) {
            profile.find(rule).ifPresent(setting -> apply(rule, setting, builder));
        }
        return builder.asOf(asOf).build();
    }

    /** Validates a plan. */
    public Report validate(Plan plan) {
        return apply(plan, engine.validate(plan));
    }

    /**
     * Validates what could be read of a plan, such as {@code readResult.partial()}. Suppressions and baseline entries without a
     * finding are not reported if parts are missing.
     */
    public Report validate(PartialValue<Plan> plan) {
        Objects.requireNonNull(plan, "plan");
        return filter(plan.value(), engine.validate(plan), plan.isComplete()).apply();
    }

    /** Validates what could be read of a register, in the same way. Paths are those of the register. */
    public Report validate(Plan plan, PartialValue<Register> register) {
        return filter(plan, registers.validate(plan, register), register.isComplete())
                .apply();
    }

    /** Validates the newer version of a plan and its changes since the older version, in one report. */
    public Report validate(Plan older, Plan newer) {
        Objects.requireNonNull(newer, "newer");
        Report plan = engine.validate(newer);
        Report step = transitions.validate(older, newer);
        List<RuleOutcome> rules = new ArrayList<>(step.rules());
        rules.addAll(plan.rules());
        List<Finding> findings = new ArrayList<>(plan.findings());
        findings.addAll(step.findings());
        return apply(
                newer,
                new Report(plan.plan(), plan.catalogueVersion(), plan.catalogueDigest(), plan.asOf(), rules, findings));
    }

    /** Validates a register of evidence on a plan, but not the plan itself. Paths are those of the register. */
    public Report validate(Plan plan, Register register) {
        return apply(plan, registers.validate(plan, register));
    }

    /**
     * The validator before suppressions and the baseline: to keep a {@code Validation} up to date while a plan changes, and
     * {@link #apply} to its reports.
     */
    public Validator engine() {
        return engine;
    }

    /** Moves suppressed findings out of a report, and adds findings about the suppressions and the baseline. */
    public Report apply(Plan plan, Report report) {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(report, "report");
        return filter(plan, report).apply();
    }

    /**
     * Returns a baseline of the present findings of a plan. It leaves out those that are suppressed already and those that
     * cannot be: findings about ids and references, and failures of rules.
     */
    public Baseline baseline(Plan plan, String reason) {
        return filter(plan, engine.validate(plan)).newBaseline(reason);
    }

    /** Returns a baseline of the present findings of a register. */
    public Baseline baseline(Plan plan, Register register, String reason) {
        return filter(plan, registers.validate(plan, register)).newBaseline(reason);
    }

    /**
     * Returns the suppressions of the configuration. One that depends on a position is completed: it names the words or the
     * element that it applies to in this plan, so that it no longer moves to another line. {@link Suppression#toData} returns
     * what to write into the document.
     */
    public List<Suppression> completed(Plan plan) {
        return filter(plan, engine.validate(plan)).completed(suppressions);
    }

    private SuppressionFilter filter(Plan plan, Report report) {
        return filter(plan, report, true);
    }

    private SuppressionFilter filter(Plan plan, Report report, boolean isWhole) {
        return new SuppressionFilter(known, suppressions, baseline, asOf, plan, report, isWhole);
    }

    private void requireKnown(RuleId rule) {
        if (known.find(rule).isEmpty()) {
            throw new IllegalArgumentException("the catalogue holds no rule " + rule);
        }
    }

    private static void apply(RuleDefinition rule, RuleSetting setting, ValidatorBuilder<?> builder) {
        if (setting.weakens(rule)) {
            throw new IllegalArgumentException("the rule " + rule.id() + " cannot be turned off or downgraded");
        } else if (setting instanceof RuleSetting.Off off) {
            builder.skip(rule.id(), off.reason());
        } else if (setting instanceof RuleSetting.As as) {
            builder.severity(rule.id(), as.severity());
        }
    }
}
