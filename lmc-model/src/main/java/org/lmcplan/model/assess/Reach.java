package org.lmcplan.model.assess;

import org.lmcplan.model.Coded;

/** How far a line can get at most by what it promises. */
public enum Reach implements Coded {
    /** It can show activity, never completion. */
    ACTIVITY,
    /** It has an end state or a single act that records can show. */
    DELIVERED,
    /** What it promises recurs or goes on: it can be kept up, not completed. */
    CONTINUING
}
