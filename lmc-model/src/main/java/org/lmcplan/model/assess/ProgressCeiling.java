package org.lmcplan.model.assess;

import org.lmcplan.model.Coded;

/** The highest progress that a commitment can show, given what it promises. */
public enum ProgressCeiling implements Coded {
    /** It can show activity, never completion. */
    ACTIVITY,
    /** It has an end state or a single act that records can show. */
    DELIVERED,
    /** What it promises recurs or is ongoing, so it can be kept up but not completed. */
    CONTINUING
}
