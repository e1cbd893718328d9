package org.lmcplan.validate.engine.incremental;

import java.util.ArrayList;
import java.util.List;
import org.lmcplan.validate.engine.PendingFinding;
import org.lmcplan.validate.rule.Finding;

/**
 * What the rules reported when they checked one part.
 *
 * @param part the part
 * @param pending what they reported, in the order of the rules
 * @param atPart the findings at the part itself, with the paths in the plan as it is
 * @param atOthers the findings at other parts, likewise
 */
record PartFindings(
        IndexedPart part, List<PendingFinding> pending, List<Finding> atPart, List<OrderedFinding> atOthers) {

    static PartFindings of(IndexedPart part, List<PendingFinding> pending, IndexedParts parts) {
        List<Finding> atPart = new ArrayList<>(pending.size());
        List<OrderedFinding> atOthers = new ArrayList<>(0);
        for (PendingFinding each : pending) {
            Finding finding = each.finding(parts::path);
            if (each.part() == part) {
                atPart.add(finding);
            } else {
                atOthers.add(OrderedFinding.of(each, finding));
            }
        }
        return new PartFindings(part, pending, atPart, atOthers);
    }

    /** Returns these findings with their paths in another plan. */
    PartFindings in(IndexedParts parts) {
        return of(part, pending, parts);
    }

    /** Adds the findings at the part itself, in the order of their rules. */
    void addOwnTo(List<OrderedFinding> findings) {
        int at = 0;
        for (PendingFinding each : pending) {
            if (each.part() == part) {
                findings.add(OrderedFinding.of(each, atPart.get(at++)));
            }
        }
    }
}
