package org.lmcplan.model.evidence;

import org.lmcplan.model.Coded;

/** Whether a source says what the record says. */
public enum Stance implements Coded {
    /** It says the same, though perhaps less exactly. */
    CONFIRMS,
    /** It says that it happened, but gives a detail otherwise. */
    DIFFERS,
    /** It says that it did not happen. */
    DENIES
}
