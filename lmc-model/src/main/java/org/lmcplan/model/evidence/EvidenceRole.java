package org.lmcplan.model.evidence;

import java.util.List;
import org.lmcplan.model.Actor;
import org.lmcplan.model.Coded;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentTarget;
import org.lmcplan.model.CooperationArea;
import org.lmcplan.model.Mechanism;
import org.lmcplan.model.NamedElement;
import org.lmcplan.model.Partner;
import org.lmcplan.model.PlanElement;
import org.lmcplan.model.PriorityArea;

/**
 * What a record or project means by naming a part of the plan or of the register. These are not among the
 * {@link org.lmcplan.model.ReferenceRole}s of a plan, since a participant of an event may be of more kinds than one of a
 * mechanism, and since a plan cannot name projects or funders.
 */
public enum EvidenceRole implements Coded {
    /** Is about this {@link Commitment}. */
    COMMITMENT(Commitment.class),
    /** Is about this mechanism, instrument, programme or partner. */
    TARGET(CommitmentTarget.class),
    /** This {@link Actor}, {@link Partner} or {@link Mechanism} took part. */
    PARTICIPANT(Actor.class, Partner.class, Mechanism.class),
    /** Belongs to this {@link CooperationArea} or {@link PriorityArea}. */
    AREA(CooperationArea.class, PriorityArea.class),
    /** Is about, or for, this {@link Project} of the register. */
    PROJECT,
    /** The money is from this named element of the plan, or from a {@link Funder} of the register. */
    FUNDER(NamedElement.class);

    private final List<Class<?>> types;

    EvidenceRole(Class<?>... types) {
        this.types = List.of(types);
    }

    /** Whether this element of the plan is of a kind that the role asks for. */
    public boolean accepts(PlanElement element) {
        return types.stream().anyMatch(type -> type.isInstance(element));
    }
}
