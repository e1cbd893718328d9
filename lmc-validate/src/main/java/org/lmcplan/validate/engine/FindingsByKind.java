package org.lmcplan.validate.engine;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lmcplan.model.problem.Message;
import org.lmcplan.validate.Validator;
import org.lmcplan.validate.engine.FindingsOfKind.Placed;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.PlanHead;
import org.lmcplan.validate.rule.Report;
import org.lmcplan.validate.rule.RuleOutcome;
import org.lmcplan.validate.rule.RuleOutcome.Status;

/**
 * What rules found in one plan. Kept by kind of part, so that after a change only the kinds that it affects are gone
 * through again; the others are shared.
 */
public final class FindingsByKind {

    private final Map<PartKind, FindingsOfKind> byKind;
    private final Map<PartKind, List<Finding>> inOrder;

    private FindingsByKind(Map<PartKind, FindingsOfKind> byKind, Map<PartKind, List<Finding>> inOrder) {
        this.byKind = byKind;
        this.inOrder = inOrder;
    }

    public static FindingsByKind of(Map<PartKind, FindingsOfKind> byKind) {
        Map<PartKind, List<Finding>> inOrder = new EnumMap<>(PartKind.class);
        for (PartKind kind : PartKind.values()) {
            inOrder.put(kind, inOrder(kind, byKind));
        }
        return new FindingsByKind(byKind, inOrder);
    }

    /** What is found after a change, where these kinds are affected by it. */
    public FindingsByKind updated(Map<PartKind, FindingsOfKind> affected) {
        Map<PartKind, FindingsOfKind> all = new EnumMap<>(byKind);
        all.putAll(affected);
        boolean elsewhere = Stream.concat(
                        affected.values().stream(), affected.keySet().stream().map(this::of))
                .anyMatch(found -> !found.elsewhere().isEmpty());
        if (elsewhere) {
            return of(all); // findings may have moved between kinds
        }
        Map<PartKind, List<Finding>> order = new EnumMap<>(inOrder);
        affected.keySet().forEach(kind -> order.put(kind, inOrder(kind, all)));
        return new FindingsByKind(all, order);
    }

    public FindingsOfKind of(PartKind kind) {
        return byKind.getOrDefault(kind, FindingsOfKind.NONE);
    }

    public Report report(Validator validator, PlanHead head) {
        int[] breaches = new int[validator.rules().size()];
        int[] failures = new int[breaches.length];
        List<Finding> findings = new ArrayList<>();
        byKind.values().forEach(found -> found.count(breaches, failures));
        inOrder.values().forEach(findings::addAll);
        List<RuleOutcome> outcomes = new ArrayList<>();
        for (CheckedRule rule : validator.rules()) {
            int found = breaches[rule.number()];
            int failed = failures[rule.number()];
            Optional<Message> skipped = rule.reasonToSkip(head, validator.asOf().isPresent());
            Status status = skipped.isPresent()
                    ? Status.SKIPPED
                    : failed > 0 ? Status.FAILED : found > 0 ? Status.BREACHED : Status.PASSED;
            outcomes.add(new RuleOutcome(rule.definition(), rule.severity(), status, found, failed, skipped));
        }
        return new Report(
                head.id(), validator.catalogue().version(), validator.digest(), validator.asOf(), outcomes, findings);
    }

    /** The findings at parts of a kind: those of rules that were asked about it, and those that others placed there. */
    private static List<Finding> inOrder(PartKind kind, Map<PartKind, FindingsOfKind> byKind) {
        List<Placed> others = byKind.values().stream()
                .flatMap(found -> found.elsewhere().stream())
                .filter(placed -> placed.draft().place().kind() == kind)
                .toList();
        FindingsOfKind own = byKind.getOrDefault(kind, FindingsOfKind.NONE);
        if (others.isEmpty()) {
            return own.here().stream().map(Placed::finding).toList();
        }
        return Stream.concat(others.stream(), own.here().stream())
                .sorted(Placed.IN_DOCUMENT)
                .map(Placed::finding)
                .toList();
    }
}
