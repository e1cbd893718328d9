package org.lmcplan.validate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lmcplan.validate.RuleOutcome.Status;

/** What rules found, part by part in the order of the document. */
final class Found {

    /** What they found at one part, in the order of the rules. */
    record AtPart(Part part, List<Draft> drafts, List<Finding> findings) {

        static AtPart of(Part part, List<Draft> drafts, Parts parts) {
            return new AtPart(
                    part,
                    drafts,
                    drafts.stream().map(draft -> draft.finding(parts)).toList());
        }
    }

    private final List<AtPart> parts;

    Found(List<AtPart> parts) {
        this.parts = parts;
    }

    /** What is found after a change: at the parts that it affects what the rules say now, elsewhere the same. */
    Found updated(Run run, Parts after, PartsUpdate update, Affected affected) {
        Set<Part> gone = new HashSet<>(update.gone());
        List<AtPart> updated = new ArrayList<>(parts.size());
        Iterator<AtPart> old = parts.iterator();
        AtPart next = old.hasNext() ? old.next() : null;
        for (Map.Entry<Part, BitSet> entry : affected.byPart().entrySet()) {
            Part part = entry.getKey();
            List<Draft> kept = List.of();
            while (next != null && Part.IN_DOCUMENT.compare(next.part, part) <= 0) {
                if (next.part == part) {
                    kept = next.drafts;
                } else {
                    keep(next, gone, updated);
                }
                next = old.hasNext() ? old.next() : null;
            }
            List<Draft> drafts = again(run, part, kept, entry.getValue());
            if (!drafts.isEmpty()) {
                updated.add(AtPart.of(part, drafts, after));
            }
        }
        while (next != null) {
            keep(next, gone, updated);
            next = old.hasNext() ? old.next() : null;
        }
        if (update.shifted()) {
            updated.replaceAll(at -> AtPart.of(at.part, at.drafts, after));
        }
        return new Found(updated);
    }

    private static void keep(AtPart at, Set<Part> gone, List<AtPart> updated) {
        if (!gone.contains(at.part)) {
            updated.add(at);
        }
    }

    private static List<Draft> again(Run run, Part part, List<Draft> before, BitSet rules) {
        List<CheckedRule> asked = run.rules(part.kind(), rules);
        List<Draft> now = run.ask(part, asked);
        List<Draft> kept = before.stream()
                .filter(draft -> !rules.get(draft.rule().number()))
                .toList();
        List<Draft> all = new ArrayList<>(kept);
        all.addAll(now);
        all.sort(Comparator.comparingInt(draft -> draft.rule().number()));
        return all;
    }

    Report report(Validator validator, PlanHead head) {
        int[] breaches = new int[validator.rules().size()];
        int[] failures = new int[breaches.length];
        for (AtPart at : parts) {
            for (Draft draft : at.drafts) {
                (draft.isInternal() ? failures : breaches)[draft.rule().number()]++;
            }
        }
        List<RuleOutcome> outcomes = new ArrayList<>();
        for (CheckedRule rule : validator.rules()) {
            int found = breaches[rule.number()];
            int failed = failures[rule.number()];
            Optional<Phrase> skipped = rule.reasonToSkip(head, validator.asOf().isPresent());
            Status status = skipped.isPresent()
                    ? Status.SKIPPED
                    : failed > 0 ? Status.FAILED : found > 0 ? Status.BREACHED : Status.PASSED;
            outcomes.add(new RuleOutcome(rule.definition(), rule.severity(), status, found, failed, skipped));
        }
        return new Report(
                head.id(), validator.catalogue().version(), validator.digest(), validator.asOf(), outcomes, findings());
    }

    /** All findings by where they are: most are at the part that the rule was asked about, and so in order already. */
    private List<Finding> findings() {
        record Placed(Draft draft, Finding finding) {}
        List<Placed> placed = new ArrayList<>();
        boolean elsewhere = false;
        for (AtPart at : parts) {
            for (int i = 0; i < at.drafts.size(); i++) {
                Draft draft = at.drafts.get(i);
                placed.add(new Placed(draft, at.findings.get(i)));
                elsewhere |= draft.place() != at.part;
            }
        }
        if (elsewhere) {
            placed.sort(Comparator.<Placed, Part>comparing(each -> each.draft.place(), Part.IN_DOCUMENT)
                    .thenComparingInt(each -> each.draft.rule().number()));
        }
        return placed.stream().map(Placed::finding).toList();
    }
}
