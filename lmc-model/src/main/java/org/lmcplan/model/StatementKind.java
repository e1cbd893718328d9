package org.lmcplan.model;

/** The kind of a clause that is not a commitment. */
public enum StatementKind implements Coded {
    /** States the basis of the plan. */
    BASIS,
    /** Relates the plan to other initiatives. */
    SYNERGY,
    /** States the aim that a commitment serves. */
    AIM
}
