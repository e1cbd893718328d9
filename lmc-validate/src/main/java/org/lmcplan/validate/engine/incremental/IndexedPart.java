package org.lmcplan.validate.engine.incremental;

import java.util.Comparator;
import java.util.List;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.PlanPart;
import org.lmcplan.validate.rule.PlanHead;
import org.lmcplan.validate.rule.ValidatedPart;

/** A part of a plan with the number that keeps it in order. Equal only to itself. */
final class IndexedPart implements ValidatedPart {

    static final Comparator<IndexedPart> DOCUMENT_ORDER =
            Comparator.<IndexedPart, PlanPart>comparing(part -> part.kind).thenComparingLong(part -> part.order);

    private final PlanPart kind;
    private final Extensible value;
    private final long order;
    private final List<PartReference> references;

    IndexedPart(PlanPart kind, Extensible value, long order) {
        this.kind = kind;
        this.value = value;
        this.order = order;
        this.references = PartReference.of(value);
    }

    @Override
    public String name() {
        return value instanceof PlanHead plan ? plan.id().value() : PlanPart.nameOf(value);
    }

    PlanPart kind() {
        return kind;
    }

    @Override
    public Extensible value() {
        return value;
    }

    /** The references that the part makes, in the order of the document. */
    List<PartReference> references() {
        return references;
    }

    /** Increases from part to part of a kind, in the order of the document and with gaps. */
    long order() {
        return order;
    }

    @Override
    public String toString() {
        return kind + " " + name();
    }
}
