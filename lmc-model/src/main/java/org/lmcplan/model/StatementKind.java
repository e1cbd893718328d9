package org.lmcplan.model;

/**
 * What a clause does that promises nothing.
 */
public enum StatementKind implements Coded {
    /** Names what the plan was drawn up on. */
    BASIS,
    /** Relates the plan to initiatives beside it. */
    SYNERGY,
    /** States the aim that a commitment serves. */
    AIM
}
