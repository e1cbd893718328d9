package org.lmcplan.model.assess;

import org.lmcplan.model.Coded;

/** What records show of something, against its lifecycle in the plan. */
public enum AgainstPlan implements Coded {
    /** No record shows how far it is. */
    UNKNOWN,
    /** It is less far than the text has it. */
    BEHIND,
    /** It is as far as the text has it. */
    AS_WRITTEN,
    /** It is further than the text has it, or there where the text does not say so. */
    FURTHER
}
