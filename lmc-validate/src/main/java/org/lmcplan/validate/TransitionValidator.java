package org.lmcplan.validate;

import java.util.Objects;
import org.lmcplan.model.Plan;
import org.lmcplan.model.diff.PlanDiff;
import org.lmcplan.validate.engine.AppliedRules;
import org.lmcplan.validate.engine.DocumentRun;
import org.lmcplan.validate.rule.Catalogue;
import org.lmcplan.validate.rule.ChangedPart;
import org.lmcplan.validate.rule.Report;
import org.lmcplan.validate.rule.TransitionRule;
import org.lmcplan.validate.transition.TransitionRules;

/**
 * Validates the changes from one version of a plan to the next. Does not validate the newer version by itself; that is the
 * task of {@link Validator}. Immutable and safe to share between threads.
 *
 * <pre>{@code
 * Report report = TransitionValidator.standard().validate(published, edited);
 * }</pre>
 */
public final class TransitionValidator {

    private static final TransitionValidator STANDARD = builder().build();

    private final AppliedRules<TransitionRule> rules;

    private TransitionValidator(AppliedRules<TransitionRule> rules) {
        this.rules = rules;
    }

    /** Returns a validator with the standard rules. */
    public static TransitionValidator standard() {
        return STANDARD;
    }

    /** Returns a builder for a validator with the standard rules. */
    public static ValidatorBuilder<TransitionValidator> builder() {
        return builder(TransitionRules.catalogue());
    }

    /** Returns a builder for a validator with these rules. */
    public static ValidatorBuilder<TransitionValidator> builder(Catalogue<TransitionRule> catalogue) {
        return ValidatorBuilder.of(catalogue, TransitionValidator::new);
    }

    public Catalogue<TransitionRule> catalogue() {
        return rules.catalogue();
    }

    /** Validates the changes from one version of a plan to the next. Paths are those of the newer version. */
    public Report validate(Plan older, Plan newer) {
        return validate(PlanDiff.between(older, newer));
    }

    /** Validates changes that are known already. */
    public Report validate(PlanDiff diff) {
        Objects.requireNonNull(diff, "diff");
        return DocumentRun.validate(
                rules,
                diff.newer().id(),
                ChangedPart.of(diff.newer()),
                rule -> rule.reasonToSkip(diff),
                (rule, reporter) -> rule.check(diff, reporter));
    }
}
