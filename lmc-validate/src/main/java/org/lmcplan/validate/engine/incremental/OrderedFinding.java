package org.lmcplan.validate.engine.incremental;

import java.util.Comparator;
import org.lmcplan.validate.engine.PendingFinding;
import org.lmcplan.validate.rule.Finding;

/**
 * A finding with what its position in a report depends on.
 *
 * @param part the part that it is at
 * @param rule the number of its rule
 * @param finding the finding
 */
record OrderedFinding(IndexedPart part, int rule, Finding finding) {

    static final Comparator<OrderedFinding> DOCUMENT_ORDER = Comparator.comparing(
                    OrderedFinding::part, IndexedPart.DOCUMENT_ORDER)
            .thenComparingInt(OrderedFinding::rule);

    static OrderedFinding of(PendingFinding pending, Finding finding) {
        return new OrderedFinding((IndexedPart) pending.part(), pending.rule().number(), finding);
    }
}
