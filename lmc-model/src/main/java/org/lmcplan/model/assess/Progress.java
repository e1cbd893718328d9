package org.lmcplan.model.assess;

import org.lmcplan.model.Coded;

/** The progress of a commitment, based on records. */
public enum Progress implements Coded {
    /** There is no record of it, so it is unknown whether anything was done. */
    NO_RECORD,
    /** Records show only what was said about it, which may also be that it was stopped: it is unknown whether anything was done. */
    STATEMENT_ONLY,
    /** Something was done towards it. */
    ACTIVITY,
    /** What it promises exists, regardless of since when, or was done within the term. */
    DELIVERED,
    /** What it promises to do repeatedly or continuously was done within the term. */
    CONTINUING,
    /** The progress depends on a day that is not known. */
    UNDETERMINED
}
