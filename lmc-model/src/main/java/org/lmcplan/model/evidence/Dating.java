package org.lmcplan.model.evidence;

import org.lmcplan.model.Coded;

/** How to read the date of a record. */
public enum Dating implements Coded {
    /** The event happened on that date. */
    ON,
    /** The event happened on or before that date, on which a source first shows it. The day itself is unknown. */
    BY
}
