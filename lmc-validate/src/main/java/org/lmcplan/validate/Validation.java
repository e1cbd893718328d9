package org.lmcplan.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lmcplan.model.Plan;

/**
 * A plan that was validated, and what it takes to validate a changed one by looking only at what the change can affect.
 * Immutable and safe to share: the validation of the changed plan is another one, and the older stays as it is.
 *
 * <pre>{@code
 * Validation current = Validator.standard().start(plan);
 * current = current.update(changedPlan); // at each change
 * show(current.report());
 * }</pre>
 */
public final class Validation {

    private final Validator validator;
    private final Plan plan;
    private final Parts parts;
    private final Found found;
    private final Report report;

    private Validation(Validator validator, Plan plan, Parts parts, Found found) {
        this.validator = validator;
        this.plan = plan;
        this.parts = parts;
        this.found = found;
        this.report = found.report(validator, parts.head());
    }

    static Validation of(Validator validator, Plan plan) {
        Parts parts = Parts.of(plan);
        Run run = new Run(validator, plan, parts);
        List<Found.AtPart> all = new ArrayList<>();
        for (PartKind kind : PartKind.values()) {
            List<CheckedRule> rules = run.applying(validator.rulesFor(kind));
            for (Part part : parts.of(kind)) {
                List<Draft> drafts = run.ask(part, rules);
                if (!drafts.isEmpty()) {
                    all.add(Found.AtPart.of(part, drafts, parts));
                }
            }
        }
        return new Validation(validator, plan, parts, new Found(all));
    }

    /** The plan. */
    public Plan plan() {
        return plan;
    }

    /** What came of it: the same as of validating the plan by itself. */
    public Report report() {
        return report;
    }

    /**
     * The validation of a changed plan. Takes time for what the change can affect, beside a comparison of the lists of both
     * plans, which is quick where the changed plan was built from this one and shares its elements.
     */
    public Validation update(Plan changed) {
        Optional<PartsUpdate> update = PartsUpdate.of(parts, changed);
        if (update.isEmpty()) {
            return of(validator, changed);
        }
        if (update.get().come().isEmpty() && update.get().gone().isEmpty()) {
            return new Validation(validator, changed, parts, found);
        }
        Parts after = update.get().after();
        Affected affected = Affected.of(validator, parts, after, update.get());
        Run run = new Run(validator, changed, after);
        return new Validation(validator, changed, after, found.updated(run, after, update.get(), affected));
    }
}
