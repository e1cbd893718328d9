package org.lmcplan.validate.engine.incremental;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.lmcplan.validate.engine.PendingFinding;
import org.lmcplan.validate.engine.RuleCounts;

/** What the rules reported when they checked the parts of one kind. Immutable. */
final class FindingsOfKind {

    static final FindingsOfKind NONE = new FindingsOfKind(List.of(), 0);

    private final List<PartFindings> parts;
    private final List<OrderedFinding> atOtherParts = new ArrayList<>(0);

    private final RuleCounts counts;

    /**
     * The findings at some parts.
     *
     * @param parts the parts with findings, in the order of the document
     * @param rules how many rules there are
     */
    FindingsOfKind(List<PartFindings> parts, int rules) {
        this.parts = parts;
        this.counts = new RuleCounts(rules);
        for (PartFindings each : parts) {
            each.pending().forEach(counts::add);
            atOtherParts.addAll(each.atOthers());
        }
    }

    /** What was found at each part that has findings, in the order of the document. */
    List<PartFindings> parts() {
        return parts;
    }

    /** The findings at other parts, which the rules came across. */
    List<OrderedFinding> atOtherParts() {
        return atOtherParts;
    }

    RuleCounts counts() {
        return counts;
    }

    /** Returns the same findings after parts moved to other indexes. */
    FindingsOfKind in(IndexedParts after, int rules) {
        return new FindingsOfKind(parts.stream().map(each -> each.in(after)).toList(), rules);
    }

    /** Returns the findings after a change: at the affected parts what the rules report now, elsewhere the same. */
    FindingsOfKind updated(
            RuleRun run, IndexedParts after, Set<IndexedPart> removed, SortedMap<IndexedPart, BitSet> affected) {
        List<PartFindings> updated = new ArrayList<>(parts.size());
        Iterator<PartFindings> old = parts.iterator();
        PartFindings next = next(old, removed);
        for (Map.Entry<IndexedPart, BitSet> entry : affected.entrySet()) {
            IndexedPart part = entry.getKey();
            while (next != null && IndexedPart.DOCUMENT_ORDER.compare(next.part(), part) < 0) {
                updated.add(next);
                next = next(old, removed);
            }
            List<PendingFinding> before = List.of();
            if (next != null && next.part() == part) {
                before = next.pending();
                next = next(old, removed);
            }
            List<PendingFinding> now = checkAgain(run, part, before, entry.getValue());
            if (!now.isEmpty()) {
                updated.add(PartFindings.of(part, now, after));
            }
        }
        while (next != null) {
            updated.add(next);
            next = next(old, removed);
        }
        return new FindingsOfKind(updated, run.countOfRules());
    }

    private static @Nullable PartFindings next(Iterator<PartFindings> parts, Set<IndexedPart> removed) {
        while (parts.hasNext()) {
            PartFindings next = parts.next();
            if (!removed.contains(next.part())) {
                return next;
            }
        }
        return null;
    }

    private static List<PendingFinding> checkAgain(
            RuleRun run, IndexedPart part, List<PendingFinding> before, BitSet rules) {
        List<PendingFinding> all = new ArrayList<>();
        for (PendingFinding finding : before) {
            if (!rules.get(finding.rule().number())) {
                all.add(finding);
            }
        }
        all.addAll(run.check(part, run.rules(part.kind(), rules)));
        all.sort(Comparator.comparingInt(finding -> finding.rule().number()));
        return all;
    }
}
