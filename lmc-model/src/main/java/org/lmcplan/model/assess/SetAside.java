package org.lmcplan.model.assess;

import org.lmcplan.model.Coded;

/** Why a record or project does not count. */
public enum SetAside implements Coded {
    /** It lies after the day of the assessment. */
    AFTER,
    /** No source says so. */
    UNSOURCED,
    /** It is less sure than the reading asks for. */
    TOO_UNSURE,
    /** It names no commitment and no target of the plan, nor tells of money. */
    BEARS_ON_NOTHING
}
