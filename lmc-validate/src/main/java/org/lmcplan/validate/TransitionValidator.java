package org.lmcplan.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lmcplan.model.Plan;
import org.lmcplan.model.diff.PlanDiff;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.validate.engine.RuleSettings;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.Report;
import org.lmcplan.validate.rule.RuleDefinition;
import org.lmcplan.validate.rule.RuleId;
import org.lmcplan.validate.rule.RuleOutcome;
import org.lmcplan.validate.rule.RuleOutcome.Status;
import org.lmcplan.validate.transition.Breaches;
import org.lmcplan.validate.transition.OnePlan;
import org.lmcplan.validate.transition.TransitionRule;
import org.lmcplan.validate.transition.TransitionRules;

/**
 * Judges what became of a plan from one version to the next. Says nothing on whether the newer version is sound by itself;
 * that is for {@code Validator}. Immutable and safe to share between threads.
 *
 * <pre>{@code
 * Report report = TransitionValidator.standard().validate(published, edited);
 * }</pre>
 */
public final class TransitionValidator {

    private static final TransitionValidator STANDARD = builder().build();
    private static final Message OTHER_PLANS = Message.of("these are two plans", "这是两个不同的计划");

    private final RuleSettings settings;

    private TransitionValidator(Builder builder) {
        this.settings = builder.settings.copy();
    }

    /** A validator with every rule as it is defined. */
    public static TransitionValidator standard() {
        return STANDARD;
    }

    /** A builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The rules, in the order of their ids. */
    public static List<RuleDefinition> definitions() {
        return TransitionRules.ALL.stream().map(TransitionRule::definition).toList();
    }

    /** Judges the step from one version of a plan to the next. Paths are those of the newer version. */
    public Report validate(Plan older, Plan newer) {
        return validate(PlanDiff.between(older, newer));
    }

    /** Judges a difference that is known already. */
    public Report validate(PlanDiff diff) {
        boolean one = diff.older().id().equals(diff.newer().id());
        List<RuleOutcome> outcomes = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (TransitionRule rule : TransitionRules.ALL) {
            Optional<Message> reason =
                    one || rule instanceof OnePlan ? reasonToSkip(rule, diff) : Optional.of(OTHER_PLANS);
            RuleDefinition definition = rule.definition();
            RuleDefinition applied = settings.applied(definition);
            Breaches breaches = new Breaches(applied);
            if (reason.isEmpty()) {
                rule.check(diff, breaches);
            }
            int count = breaches.findings().size();
            Status status = reason.isPresent() ? Status.SKIPPED : count > 0 ? Status.BREACHED : Status.PASSED;
            outcomes.add(new RuleOutcome(definition, applied.severity(), status, count, 0, reason));
            findings.addAll(breaches.findings());
        }
        return new Report(
                diff.newer().id(),
                TransitionRules.VERSION,
                TransitionRules.DIGEST,
                Optional.empty(),
                outcomes,
                findings);
    }

    private Optional<Message> reasonToSkip(TransitionRule rule, PlanDiff diff) {
        return settings.reasonToSkip(rule.id()).or(() -> rule.reasonToSkip(diff));
    }

    /** Collects what a validator is to do. */
    public static final class Builder {

        private final RuleSettings settings = new RuleSettings("versions", definitions());

        private Builder() {}

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
        public TransitionValidator build() {
            return new TransitionValidator(this);
        }
    }
}
