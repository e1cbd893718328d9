package org.lmcplan.validate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.lmcplan.model.Plan;
import org.lmcplan.validate.engine.AffectedParts;
import org.lmcplan.validate.engine.CheckedRule;
import org.lmcplan.validate.engine.FindingsByKind;
import org.lmcplan.validate.engine.FindingsOfKind;
import org.lmcplan.validate.engine.PartKind;
import org.lmcplan.validate.engine.Parts;
import org.lmcplan.validate.engine.PartsUpdate;
import org.lmcplan.validate.engine.RuleRun;
import org.lmcplan.validate.rule.FindingBuilder;
import org.lmcplan.validate.rule.Part;
import org.lmcplan.validate.rule.Report;

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
    private final FindingsByKind found;
    private final Report report;

    private Validation(Validator validator, Plan plan, Parts parts, FindingsByKind found) {
        this.validator = validator;
        this.plan = plan;
        this.parts = parts;
        this.found = found;
        this.report = found.report(validator, parts.head());
    }

    static Validation of(Validator validator, Plan plan) {
        Parts parts = Parts.of(plan);
        RuleRun run = new RuleRun(validator, plan, parts);
        Map<PartKind, FindingsOfKind> found = new EnumMap<>(PartKind.class);
        for (PartKind kind : PartKind.values()) {
            List<FindingsOfKind.AtPart> all = new ArrayList<>();
            List<CheckedRule> rules = run.applying(validator.rulesFor(kind));
            for (Part part : parts.of(kind)) {
                List<FindingBuilder> drafts = run.ask(part, rules);
                if (!drafts.isEmpty()) {
                    all.add(FindingsOfKind.AtPart.of(part, drafts, parts));
                }
            }
            found.put(kind, new FindingsOfKind(all));
        }
        return new Validation(validator, plan, parts, FindingsByKind.of(found));
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
        Optional<PartsUpdate> update = PartsUpdate.of(parts, changed, validator.needsIndex());
        if (update.isEmpty()) {
            return of(validator, changed);
        }
        if (update.get().come().isEmpty() && update.get().gone().isEmpty()) {
            return new Validation(validator, changed, parts, found);
        }
        return update(changed, update.get());
    }

    private Validation update(Plan changed, PartsUpdate update) {
        Parts after = update.after();
        Map<PartKind, SortedMap<Part, BitSet>> affected =
                AffectedParts.of(validator, parts, after, update).byPart();
        Set<PartKind> kinds = update.kinds();
        kinds.addAll(affected.keySet());
        RuleRun run = new RuleRun(validator, changed, after);
        Set<Part> gone = new HashSet<>(update.gone());
        Map<PartKind, FindingsOfKind> now = new EnumMap<>(PartKind.class);
        for (PartKind kind : kinds) {
            SortedMap<Part, BitSet> rules = affected.getOrDefault(kind, Collections.emptySortedMap());
            now.put(kind, found.of(kind).updated(run, after, gone, rules));
        }
        if (update.shifted()) {
            for (PartKind kind : PartKind.values()) {
                now.put(kind, now.getOrDefault(kind, found.of(kind)).moved(after));
            }
        }
        return new Validation(validator, changed, after, found.updated(now));
    }
}
