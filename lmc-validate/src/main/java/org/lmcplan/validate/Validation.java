package org.lmcplan.validate;

import java.util.Objects;
import org.lmcplan.model.Plan;
import org.lmcplan.validate.engine.incremental.PlanValidation;
import org.lmcplan.validate.rule.Report;

/**
 * A plan that was validated, ready to validate a changed plan by checking only what the change can affect. Immutable: the
 * validation of a changed plan is a new object.
 *
 * <pre>{@code
 * Validation current = Validator.standard().start(plan);
 * current = current.update(edited); // at each change
 * log(current.report().toString());
 * }</pre>
 */
public final class Validation {

    private final PlanValidation state;

    Validation(PlanValidation state) {
        this.state = state;
    }

    public Plan plan() {
        return state.plan();
    }

    /** The report: the same as that of {@link Validator#validate}. */
    public Report report() {
        return state.report();
    }

    /**
     * Validates a changed plan. Takes time for what the change can affect, and for comparing the lists of both plans, which is
     * quick if the changed plan was built from this one and shares its elements.
     */
    public Validation update(Plan changed) {
        Objects.requireNonNull(changed, "changed");
        return new Validation(state.update(changed));
    }
}
