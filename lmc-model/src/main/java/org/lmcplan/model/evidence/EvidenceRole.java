package org.lmcplan.model.evidence;

import org.lmcplan.model.Coded;

/** What a record or project means by naming a part of the plan or of the register. */
public enum EvidenceRole implements Coded {
    /** Bears on this commitment. */
    COMMITMENT,
    /** Bears on this mechanism, instrument, programme or partner. */
    TARGET,
    /** This actor, partner or mechanism took part. */
    PARTICIPANT,
    /** Belongs to this cooperation area or priority area. */
    AREA,
    /** Is about, or for, this {@link Project}. */
    PROJECT,
    /** The money is from this {@link Funder} or named element of the plan. */
    FUNDER
}
