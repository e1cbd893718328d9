package org.lmcplan.model.evidence;

import org.lmcplan.model.Coded;

/** How the date of a record is to be taken. */
public enum Dating implements Coded {
    /** It happened on that date. */
    ON,
    /** It had happened by the end of that date: when a source first shows it. The day itself is unknown. */
    BY
}
