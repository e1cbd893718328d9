package org.lmcplan.model.evidence;

import org.lmcplan.model.Coded;

/** How a meeting was held. */
public enum MeetingMode implements Coded {
    /** In person, in one place. */
    IN_PERSON,
    /** By video. */
    ONLINE,
    /** Partly in person, partly by video. */
    HYBRID
}
