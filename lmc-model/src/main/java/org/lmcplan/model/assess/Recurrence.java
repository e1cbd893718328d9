package org.lmcplan.model.assess;

import org.lmcplan.model.Coded;

/** The meaning of a cadence such as "every two years". */
public enum Recurrence implements Coded {
    /**
     * Once within each calendar year or, for an interval of several years, within that many calendar years after the year of
     * the last meeting.
     */
    CALENDAR_YEARS,
    /** At most that many years after the last meeting, to the day. */
    ROLLING
}
