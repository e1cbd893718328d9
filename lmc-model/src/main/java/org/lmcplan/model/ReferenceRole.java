package org.lmcplan.model;

import java.util.List;

/** What one part of a plan means by naming another. */
public enum ReferenceRole implements Coded {
    /** Belongs to this {@link Section}. */
    SECTION(Section.class),
    /** Was read from words of this {@link Section}. */
    READ_FROM(Section.class),
    /** Rests on this {@link Source}. */
    SOURCE(Source.class),
    /** Belongs to this {@link Pillar}. */
    PILLAR(Pillar.class),
    /** Serves this {@link PriorityArea}. */
    PRIORITY_AREA(PriorityArea.class),
    /** Is about this {@link CommitmentTarget}. */
    TARGET(CommitmentTarget.class),
    /** Names this {@link Actor} as taking part. */
    ACTOR(Actor.class),
    /** Calls upon this {@link Actor} or {@link Partner}. */
    ADDRESSEE(Actor.class, Partner.class),
    /** Is the meeting or body of this {@link Actor}. */
    PARTICIPANT(Actor.class),
    /** Was adopted by this {@link Mechanism}. */
    ADOPTED_BY(Mechanism.class);

    private final List<Class<?>> types;

    ReferenceRole(Class<?>... types) {
        this.types = List.of(types);
    }

    /** Whether this element is of a kind that the role asks for; never for sections and sources, which are no elements. */
    public boolean accepts(PlanElement element) {
        return types.stream().anyMatch(type -> type.isInstance(element));
    }

    /** Whether the role asks for parts of this kind. */
    public boolean accepts(PlanPart kind) {
        return types.stream().anyMatch(kind::isA);
    }
}
