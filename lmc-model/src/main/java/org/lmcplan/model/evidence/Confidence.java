package org.lmcplan.model.evidence;

import org.lmcplan.model.Coded;

/** How reliable a record is, as judged by its editor, from low to high. */
public enum Confidence implements Coded {
    /** Inferred, or seen only on a mirror or at second hand. */
    LOW,
    /** One source close to the event. */
    MEDIUM,
    /** A source published by a participant, or several independent sources. */
    HIGH
}
