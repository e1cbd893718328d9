package org.lmcplan.model.evidence;

import org.lmcplan.model.Coded;

/** Whether a source agrees with a record. */
public enum Stance implements Coded {
    /** It agrees, though perhaps less exactly. */
    CONFIRMS,
    /** It confirms the event but contradicts a detail. */
    DIFFERS,
    /** It denies that the event happened. */
    DENIES
}
