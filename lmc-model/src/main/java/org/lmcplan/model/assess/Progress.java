package org.lmcplan.model.assess;

import org.lmcplan.model.Coded;

/** How far a line got, as far as the records tell. */
public enum Progress implements Coded {
    /** No record bears on it: whether anything was done is unknown. */
    NO_RECORD,
    /** Something was done or said towards it. */
    ACTIVITY,
    /** What it promises is there, since whenever, or was done within the term. */
    DELIVERED,
    /** What it promises to do again and again, or on and on, was done within the term. */
    CONTINUING,
    /** The records leave it open, as a day that matters is not known. */
    UNDETERMINED
}
