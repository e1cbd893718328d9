package org.lmcplan.model.assess;

import org.lmcplan.model.Coded;

/** What "every so many years" is taken to mean. */
public enum Recurrence implements Coded {
    /** Within each calendar year or, for two years and more, within as many calendar years after that of the last time. */
    CALENDAR_YEARS,
    /** At the latest on the same day of the year, so many years after the last time. */
    ROLLING
}
