package org.lmcplan.model.assess;

import org.lmcplan.model.Coded;

/** Whether a meeting was held when it was expected. */
public enum WindowStatus implements Coded {
    /** It was held on time. */
    HELD,
    /** It was held, but late. */
    HELD_LATE,
    /** It is due but not yet late. */
    DUE,
    /** The deadline has passed and there is no record, so it is unknown whether it was held. */
    NO_RECORD,
    /** The status depends on a day that is not known. */
    UNDETERMINED
}
