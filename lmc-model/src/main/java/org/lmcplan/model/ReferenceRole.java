package org.lmcplan.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The meaning of a reference from one part of a plan to another. */
public enum ReferenceRole implements Coded {
    /** Belongs to this {@link Section}. */
    SECTION(Section.class),
    /** Was read from words of this {@link Section}. */
    READ_FROM(Section.class),
    /** Cites this {@link Source}. */
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
    /** Names this {@link Actor}, {@link Mechanism}, {@link Partner} or {@link Member} as a party. */
    PARTY(Actor.class, Mechanism.class, Partner.class, Member.class),
    /** Is about this {@link Pillar}, area, {@link Goal} or other {@link Commitment} as a whole. */
    ABOUT(Pillar.class, PriorityArea.class, CooperationArea.class, Goal.class, Commitment.class),
    /** Is to be done in this {@link Phase}. */
    PHASE(Phase.class),
    /** Qualifies this {@link Commitment}. */
    QUALIFIED(Commitment.class),
    /** Measures this {@link Commitment}, {@link Goal}, {@link Pillar} or area. */
    MEASURED(Commitment.class, Goal.class, Pillar.class, PriorityArea.class, CooperationArea.class),
    /** Was adopted by this {@link Mechanism}. */
    ADOPTED_BY(Mechanism.class);

    private final List<Class<?>> types;

    ReferenceRole(Class<?>... types) {
        this.types = List.of(types);
    }

    /** Returns whether the role may refer to this part. */
    public boolean accepts(Extensible part) {
        Objects.requireNonNull(part, "part");
        for (Class<?> type : types) {
            if (type.isInstance(part)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the role may refer to parts of this kind. */
    public boolean accepts(PlanPart kind) {
        Objects.requireNonNull(kind, "kind");
        return types.stream().anyMatch(kind::isA);
    }

    /**
     * Returns the role of a reference with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest code and lists them all
     */
    public static ReferenceRole of(String code) {
        return Coded.of(ReferenceRole.class, code);
    }

    /** Returns the role of a reference with this code; empty if there is none. */
    public static Optional<ReferenceRole> parse(String code) {
        return Coded.parse(ReferenceRole.class, code);
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    public static ReferenceRole fromString(String code) {
        return of(code);
    }
}
