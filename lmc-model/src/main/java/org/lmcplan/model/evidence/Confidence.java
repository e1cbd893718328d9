package org.lmcplan.model.evidence;

import org.lmcplan.model.Coded;

/** How far a record can be relied on, judged by whoever wrote it down. From low to high. */
public enum Confidence implements Coded {
    /** Seen on a mirror or at second hand only, or inferred. */
    LOW,
    /** One source that is close to what happened. */
    MEDIUM,
    /** A source of those who took part, or several independent ones. */
    HIGH
}
