package org.lmcplan.validate.engine.incremental;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.problem.Message;
import org.lmcplan.validate.engine.AppliedRule;
import org.lmcplan.validate.engine.RuleCounts;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.PlanHead;
import org.lmcplan.validate.rule.Report;
import org.lmcplan.validate.rule.Rule;

/** The findings in one plan, by the kind of the part that was checked. After a change, unaffected kinds are shared. Immutable. */
final class FindingsByKind {

    private final Map<PlanPart, FindingsOfKind> byKind;
    private final Map<PlanPart, List<Finding>> inOrder;

    private FindingsByKind(Map<PlanPart, FindingsOfKind> byKind, Map<PlanPart, List<Finding>> inOrder) {
        this.byKind = byKind;
        this.inOrder = inOrder;
    }

    static FindingsByKind of(Map<PlanPart, FindingsOfKind> byKind) {
        Map<PlanPart, List<Finding>> inOrder = new EnumMap<>(PlanPart.class);
        for (PlanPart kind : PlanPart.values()) {
            inOrder.put(kind, inOrder(kind, byKind));
        }
        return new FindingsByKind(byKind, inOrder);
    }

    /** Returns the findings after a change that affects these kinds. */
    FindingsByKind updated(Map<PlanPart, FindingsOfKind> affected) {
        Map<PlanPart, FindingsOfKind> all = new EnumMap<>(byKind);
        all.putAll(affected);
        boolean atOtherParts = Stream.concat(
                        affected.values().stream(), affected.keySet().stream().map(this::of))
                .anyMatch(found -> !found.atOtherParts().isEmpty());
        if (atOtherParts) {
            return of(all); // findings may have moved between kinds
        }
        Map<PlanPart, List<Finding>> order = new EnumMap<>(inOrder);
        affected.keySet().forEach(kind -> order.put(kind, inOrder(kind, all)));
        return new FindingsByKind(all, order);
    }

    FindingsOfKind of(PlanPart kind) {
        return byKind.getOrDefault(kind, FindingsOfKind.NONE);
    }

    /**
     * Returns the report.
     *
     * @param undecided why it cannot be decided whether the plan complies with a rule that has no findings
     */
    Report report(PlanRules rules, PlanHead plan, Function<AppliedRule<Rule<?>>, Optional<Message>> undecided) {
        List<Finding> findings = new ArrayList<>();
        inOrder.values().forEach(findings::addAll);
        RuleCounts counts = new RuleCounts(rules.all().size());
        byKind.values().forEach(found -> counts.add(found.counts()));
        return rules.applied()
                .report(
                        plan.id(),
                        rule -> rules.reasonToSkip(rule, plan)
                                .or(() -> counts.has(rule) ? Optional.empty() : undecided.apply(rule)),
                        counts,
                        findings);
    }

    /** The findings at parts of a kind: of rules that checked these parts, and of rules that checked others. */
    private static List<Finding> inOrder(PlanPart kind, Map<PlanPart, FindingsOfKind> byKind) {
        List<PartFindings> parts =
                byKind.getOrDefault(kind, FindingsOfKind.NONE).parts();
        List<OrderedFinding> others = byKind.values().stream()
                .flatMap(found -> found.atOtherParts().stream())
                .filter(finding -> finding.part().kind() == kind)
                .toList();
        if (others.isEmpty()) {
            List<Finding> findings = new ArrayList<>(parts.size());
            parts.forEach(part -> findings.addAll(part.atPart()));
            return findings;
        }
        List<OrderedFinding> all = new ArrayList<>(others);
        parts.forEach(part -> part.addOwnTo(all));
        all.sort(OrderedFinding.DOCUMENT_ORDER);
        return all.stream().map(OrderedFinding::finding).toList();
    }
}
