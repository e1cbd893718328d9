package org.lmcplan.model.assess;

import org.lmcplan.model.Coded;

/** Compares what records show of an element with its lifecycle in the plan. */
public enum LifecycleComparison implements Coded {
    /** No record shows its stage, or the plan does not state one. */
    UNKNOWN,
    /** It is behind the stage that the plan describes. */
    BEHIND,
    /** It is at the stage that the plan describes. */
    AS_WRITTEN,
    /** It is beyond the stage that the plan describes. */
    FURTHER
}
