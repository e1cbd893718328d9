package org.lmcplan.validate.engine.incremental;

import java.util.List;
import org.lmcplan.validate.engine.PendingFinding;
import org.lmcplan.validate.rule.Finding;

/**
 * What the rules reported when they checked one part.
 *
 * @param part the part
 * @param pending what they reported, in the order of the rules
 * @param findings the same, with the paths in the plan as it is
 */
record PartFindings(IndexedPart part, List<PendingFinding> pending, List<Finding> findings) {

    static PartFindings of(IndexedPart part, List<PendingFinding> pending, IndexedParts parts) {
        return new PartFindings(
                part,
                pending,
                pending.stream().map(each -> each.finding(parts::path)).toList());
    }

    /** Returns these findings with their paths in another plan. */
    PartFindings in(IndexedParts parts) {
        return of(part, pending, parts);
    }
}
