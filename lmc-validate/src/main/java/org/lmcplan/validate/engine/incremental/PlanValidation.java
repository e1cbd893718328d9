package org.lmcplan.validate.engine.incremental;

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
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.problem.PartialValue;
import org.lmcplan.validate.rule.Report;

/** A plan with its parts and findings. Immutable; what a change does not affect is shared. */
public final class PlanValidation {

    /** How many parts each rule checks before the next rule does; what the rules find out about them is kept as long. */
    private static final int PARTS_AT_ONCE = 32;

    private final PlanRules rules;
    private final Plan plan;
    private final IndexedParts parts;
    private final FindingsByKind findings;
    private final Report report;

    private PlanValidation(PlanRules rules, Plan plan, IndexedParts parts, FindingsByKind findings, Report report) {
        this.rules = rules;
        this.plan = plan;
        this.parts = parts;
        this.findings = findings;
        this.report = report;
    }

    private static PlanValidation of(PlanRules rules, Plan plan, IndexedParts parts, FindingsByKind findings) {
        Report report = findings.report(rules, parts.head(), rule -> Optional.empty());
        return new PlanValidation(rules, plan, parts, findings, report);
    }

    /** Validates a plan. */
    public static PlanValidation of(PlanRules rules, Plan plan) {
        return of(rules, plan, MissingParts.NONE);
    }

    /** Returns the report on a plan that may have been read in part. Paths in it are those of the document. */
    public static Report report(PlanRules rules, PartialValue<Plan> plan) {
        return of(rules, plan.value(), MissingParts.of(plan)).report().withPaths(plan::inDocument);
    }

    private static PlanValidation of(PlanRules rules, Plan plan, MissingParts missing) {
        IndexedParts parts = IndexedParts.of(plan);
        RuleRun run = new RuleRun(rules, plan, parts, missing);
        Map<PlanPart, FindingsOfKind> findings = new EnumMap<>(PlanPart.class);
        for (PlanPart kind : PlanPart.values()) {
            List<PartFindings> all = new ArrayList<>();
            List<PartRuleContext> applicable = run.rules(kind);
            List<IndexedPart> ofKind = parts.of(kind);
            for (int from = 0; from < ofKind.size(); from += PARTS_AT_ONCE) {
                List<IndexedPart> some = ofKind.subList(from, Math.min(from + PARTS_AT_ONCE, ofKind.size()));
                run.check(some, applicable).forEach((part, found) -> all.add(PartFindings.of(part, found, parts)));
            }
            findings.put(kind, new FindingsOfKind(all, run.countOfRules()));
        }
        FindingsByKind all = FindingsByKind.of(findings);
        Report report = all.report(rules, parts.head(), run::reasonForNoDecision);
        return new PlanValidation(rules, plan, parts, all, report);
    }

    public Plan plan() {
        return plan;
    }

    public Report report() {
        return report;
    }

    /** Validates a changed plan by checking again what the change affects. */
    public PlanValidation update(Plan changed) {
        Optional<PartsUpdate> update = PartsUpdate.of(parts, plan, changed, rules.needIndex());
        if (update.isEmpty()) {
            return of(rules, changed);
        }
        if (update.get().added().isEmpty() && update.get().removed().isEmpty()) {
            return of(rules, changed, parts, findings);
        }
        return update(changed, update.get());
    }

    private PlanValidation update(Plan changed, PartsUpdate update) {
        IndexedParts after = update.after();
        Map<PlanPart, SortedMap<IndexedPart, BitSet>> affected =
                AffectedParts.of(rules, parts, after, update).byKind();
        Set<PlanPart> kinds = update.kinds();
        kinds.addAll(affected.keySet());
        RuleRun run = new RuleRun(rules, changed, after);
        Set<IndexedPart> removed = new HashSet<>(update.removed());
        Map<PlanPart, FindingsOfKind> now = new EnumMap<>(PlanPart.class);
        for (PlanPart kind : kinds) {
            SortedMap<IndexedPart, BitSet> some = affected.getOrDefault(kind, Collections.emptySortedMap());
            now.put(kind, findings.of(kind).updated(run, after, removed, some));
        }
        if (update.moved()) {
            for (PlanPart kind : PlanPart.values()) {
                now.put(kind, now.getOrDefault(kind, findings.of(kind)).in(after, run.countOfRules()));
            }
        }
        return of(rules, changed, after, findings.updated(now));
    }
}
