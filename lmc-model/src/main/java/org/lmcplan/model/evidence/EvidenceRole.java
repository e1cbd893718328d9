package org.lmcplan.model.evidence;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lmcplan.model.Actor;
import org.lmcplan.model.Coded;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentTarget;
import org.lmcplan.model.CooperationArea;
import org.lmcplan.model.Indicator;
import org.lmcplan.model.Mechanism;
import org.lmcplan.model.Member;
import org.lmcplan.model.NamedElement;
import org.lmcplan.model.Partner;
import org.lmcplan.model.PlanElement;
import org.lmcplan.model.PriorityArea;

/**
 * The meaning of a reference from a record or project to a part of the plan or of the register. These roles are separate from
 * the {@link org.lmcplan.model.ReferenceRole}s of a plan, since more kinds of elements can take part in an event than in a
 * mechanism, and since a plan cannot refer to projects or funders.
 */
public enum EvidenceRole implements Coded {
    /** Is about this {@link Commitment}. */
    COMMITMENT(Commitment.class),
    /** Is about this mechanism, instrument, programme or partner. */
    TARGET(CommitmentTarget.class),
    /** Names this {@link Actor}, {@link Partner}, {@link Mechanism} or {@link Member} as taking part. */
    PARTICIPANT(Actor.class, Partner.class, Mechanism.class, Member.class),
    /** Belongs to this {@link CooperationArea} or {@link PriorityArea}. */
    AREA(CooperationArea.class, PriorityArea.class),
    /** Measures this {@link Indicator}. */
    INDICATOR(Indicator.class),
    /** Replaces, corrects or is part of this record or project of the register. */
    EVIDENCE,
    /** Is about or for this {@link Project} of the register. */
    PROJECT,
    /** Receives money from this named element of the plan or this {@link Funder} of the register. */
    FUNDER(NamedElement.class);

    private final List<Class<?>> types;

    EvidenceRole(Class<?>... types) {
        this.types = List.of(types);
    }

    /** Returns whether the role may refer to this element of the plan. */
    public boolean accepts(PlanElement element) {
        Objects.requireNonNull(element, "element");
        for (Class<?> type : types) {
            if (type.isInstance(element)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the role of a reference in a register with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest code and lists them all
     */
    public static EvidenceRole of(String code) {
        return Coded.of(EvidenceRole.class, code);
    }

    /** Returns the role of a reference in a register with this code; empty if there is none. */
    public static Optional<EvidenceRole> parse(String code) {
        return Coded.parse(EvidenceRole.class, code);
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    public static EvidenceRole fromString(String code) {
        return of(code);
    }
}
