package org.lmcplan.model.evidence;

import org.lmcplan.model.Coded;

/** Whether a programme or project started or finished. */
public enum UndertakingStep implements Coded {
    /** It began. */
    STARTED,
    /** It ended. */
    FINISHED
}
