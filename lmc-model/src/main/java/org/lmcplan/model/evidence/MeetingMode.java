package org.lmcplan.model.evidence;

import org.lmcplan.model.Coded;

/** How those who met came together. */
public enum MeetingMode implements Coded {
    /** In one place. */
    IN_PERSON,
    /** By video. */
    ONLINE,
    /** Some in one place, some by video. */
    HYBRID
}
