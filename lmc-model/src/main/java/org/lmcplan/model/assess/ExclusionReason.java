package org.lmcplan.model.assess;

import org.lmcplan.model.Coded;

/** The reason why a record or project does not count. */
public enum ExclusionReason implements Coded {
    /** It is dated after the day of the assessment. */
    AFTER,
    /** No source confirms it. */
    UNSOURCED,
    /** It is less certain than the options require. */
    TOO_UNSURE,
    /** It names no commitment or target of the plan and contains no money. */
    BEARS_ON_NOTHING
}
