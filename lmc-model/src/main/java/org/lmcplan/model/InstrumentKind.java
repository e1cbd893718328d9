package org.lmcplan.model;

/** The kind of a document. */
public enum InstrumentKind implements Coded {
    /** A plan of action for a stated number of years. */
    ACTION_PLAN,
    /** A development plan. */
    DEVELOPMENT_PLAN,
    /** A plan of cooperation (规划). */
    COOPERATION_PLAN,
    /** A strategy, with or without a framework for action. */
    STRATEGY
}
