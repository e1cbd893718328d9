package org.lmcplan.model.assess;

import org.lmcplan.model.Coded;

/** The progress of a commitment, based on records. */
public enum Progress implements Coded {
    /** There is no record of it, so it is unknown whether anything was done. */
    NO_RECORD,
    /** Something was done towards it, or said about it. */
    ACTIVITY,
    /** What it promises exists, regardless of since when, or was done within the term. */
    DELIVERED,
    /** What it promises to do repeatedly or continuously was done within the term. */
    CONTINUING,
    /** The progress depends on a day that is not known. */
    UNDETERMINED
}
