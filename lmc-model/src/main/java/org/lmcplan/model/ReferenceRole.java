package org.lmcplan.model;

/** What one part of a plan means by naming another. */
public enum ReferenceRole implements Coded {
    /** Stands in this {@link Section}. */
    SECTION,
    /** Was read from words of this {@link Section}. */
    READ_FROM,
    /** Rests on this {@link Source}. */
    SOURCE,
    /** Belongs to this {@link Pillar}. */
    PILLAR,
    /** Serves this {@link PriorityArea}. */
    PRIORITY_AREA,
    /** Is about this {@link Target}. */
    TARGET,
    /** Names this {@link Actor} as taking part. */
    ACTOR,
    /** Calls upon this {@link Actor} or {@link Partner}. */
    ADDRESSEE,
    /** Is the meeting or body of this {@link Actor}. */
    PARTICIPANT,
    /** Was adopted by this {@link Mechanism}. */
    ADOPTED_BY
}
