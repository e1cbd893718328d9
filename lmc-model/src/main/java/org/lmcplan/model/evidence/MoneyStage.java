package org.lmcplan.model.evidence;

import org.lmcplan.model.Coded;

/** The stage of money. Amounts of different stages are never added up, since spent money was allocated before. */
public enum MoneyStage implements Coded {
    /** It was promised. */
    OFFERED,
    /** It was assigned to a purpose. */
    ALLOCATED,
    /** It was paid out. */
    SPENT
}
