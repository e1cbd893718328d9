package org.lmcplan.io.computed;

import static org.lmcplan.io.computed.ValueForms.CODE;
import static org.lmcplan.io.computed.ValueForms.FLAG;
import static org.lmcplan.io.computed.ValueForms.ID;
import static org.lmcplan.io.computed.ValueForms.NUMBER;
import static org.lmcplan.io.computed.ValueForms.TEXT;

import java.util.List;
import org.lmcplan.io.fault.Limits;
import org.lmcplan.io.write.ObjectForm;
import org.lmcplan.model.PlanElement;
import org.lmcplan.model.Reference;
import org.lmcplan.model.evidence.EvidenceReference;

/** The forms of references between parts, and of the limits of a reader. */
public final class ReferenceForms {

    private static final ObjectForm<Reference> IN_PLAN = ObjectForm.<Reference>of()
            .with("at", Reference::at, TEXT)
            .optional("from", reference -> reference.from().map(PlanElement::id), ID)
            .with("role", Reference::role, CODE)
            .with("to", Reference::to, TEXT)
            .with("resolved", Reference::resolved, FLAG);

    private static final ObjectForm<EvidenceReference> IN_REGISTER = ObjectForm.<EvidenceReference>of()
            .with("at", EvidenceReference::at, TEXT)
            .with("from", EvidenceReference::from, ID)
            .with("role", EvidenceReference::role, CODE)
            .with("to", EvidenceReference::to, TEXT)
            .with("resolved", EvidenceReference::resolved, FLAG);

    private static final ObjectForm<Limits> LIMITS = ObjectForm.<Limits>of()
            .with("maxBytes", Limits::maxBytes, NUMBER)
            .with("maxDepth", Limits::maxDepth, NUMBER)
            .with("maxText", Limits::maxText, NUMBER)
            .with("maxKey", Limits::maxKey, NUMBER)
            .with("maxNumber", Limits::maxNumber, NUMBER)
            .with("maxExponent", Limits::maxExponent, NUMBER)
            .with("maxValues", Limits::maxValues, NUMBER)
            .with("maxFaults", Limits::maxFaults, NUMBER)
            .with("maxParts", Limits::maxParts, NUMBER);

    /** The forms of all types. */
    public static final List<TypeForm<?>> ALL = List.of(
            new TypeForm<>(Reference.class, IN_PLAN),
            new TypeForm<>(EvidenceReference.class, IN_REGISTER),
            new TypeForm<>(Limits.class, LIMITS));

    private ReferenceForms() {}
}
