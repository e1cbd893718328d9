package org.lmcplan.validate.engine.incremental;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.Member;
import org.lmcplan.model.PlanElement;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.Section;
import org.lmcplan.model.Source;
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
    private final @Nullable Object ownValue;
    private final Optional<ValidatedPart> asTarget = Optional.of(this);

    IndexedPart(PlanPart kind, Extensible value, long order) {
        this.kind = kind;
        this.value = value;
        this.order = order;
        this.references = PartReference.of(value);
        this.ownValue = ownValue(value);
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

    /** The key by which it is found among the parts of its kind. */
    LookupKey ownKey() {
        return kind == PlanPart.SOURCE
                ? LookupKey.SOURCE_ID
                : kind == PlanPart.SECTION ? LookupKey.SECTION_NUMBER : LookupKey.ELEMENT_ID;
    }

    /** The value of that key; null for the plan itself. A member is found by its id or country code, like an element. */
    @Nullable
    Object ownValue() {
        return ownValue;
    }

    private static @Nullable Object ownValue(Extensible part) {
        if (part instanceof PlanElement element) {
            return element.id();
        } else if (part instanceof Source source) {
            return source.id();
        } else if (part instanceof Member member) {
            return member.id();
        }
        return part instanceof Section section ? section.number() : null;
    }

    /** The part itself, as the target of the links that lead to it. */
    Optional<ValidatedPart> asTarget() {
        return asTarget;
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
