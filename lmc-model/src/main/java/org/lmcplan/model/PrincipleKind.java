package org.lmcplan.model;

/**
 * What kind of principle: something believed, something held to, or the way everything is to go.
 */
public enum PrincipleKind implements Coded {
    /** A concept of cooperation (…的合作理念). */
    CONCEPT,
    /** Something the plan holds to (坚持…). */
    ADHERENCE,
    /** The direction of the whole (稳步推进…发展). */
    DIRECTION
}
