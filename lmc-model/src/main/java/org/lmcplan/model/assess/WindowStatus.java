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
    /** The time is over and no record tells of it: whether it was held is unknown. */
    NO_RECORD,
    /** The records leave it open, as a day that matters is not known. */
    UNDETERMINED
}
