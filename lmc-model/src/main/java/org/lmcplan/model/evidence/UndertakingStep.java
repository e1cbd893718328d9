package org.lmcplan.model.evidence;

import org.lmcplan.model.Coded;

/** What became of a programme or project. */
public enum UndertakingStep implements Coded {
    /** It began. */
    STARTED,
    /** It came to its end. */
    FINISHED
}
