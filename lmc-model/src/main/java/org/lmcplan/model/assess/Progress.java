package org.lmcplan.model.assess;

import org.lmcplan.model.Coded;

/** The progress of a commitment, based on records. */
public enum Progress implements Coded {
    /** There is no record of it: whether anything was done is unknown. */
    NO_RECORD,
    /** Something was done or said towards it. */
    ACTIVITY,
    /** What it promises exists, no matter since when, or was done within the term. */
    DELIVERED,
    /** What it promises to do repeatedly or continuously was done within the term. */
    CONTINUING,
    /** It depends on a day that is not known. */
    UNDETERMINED
}
