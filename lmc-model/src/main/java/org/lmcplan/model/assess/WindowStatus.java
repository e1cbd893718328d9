package org.lmcplan.model.assess;

import org.lmcplan.model.Coded;

/** Whether a meeting was held when it was expected. */
public enum WindowStatus implements Coded {
    /** It was held in time. */
    HELD,
    /** It was held, but late. */
    HELD_LATE,
    /** It is due, and there is still time. */
    DUE,
    /** The time is over and there is no record of it: whether it was held is unknown. */
    NO_RECORD,
    /** It depends on a day that is not known. */
    UNDETERMINED
}
