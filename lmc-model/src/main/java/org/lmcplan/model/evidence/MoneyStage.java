package org.lmcplan.model.evidence;

import org.lmcplan.model.Coded;

/** How far money got. The stages are never added up: what is spent was allocated before. */
public enum MoneyStage implements Coded {
    /** Somebody promised it. */
    OFFERED,
    /** It was assigned to a purpose. */
    ALLOCATED,
    /** It was paid out. */
    SPENT
}
