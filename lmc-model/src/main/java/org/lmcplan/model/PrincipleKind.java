package org.lmcplan.model;

/** The kind of a principle: a concept, something the plan adheres to, or the overall direction. */
public enum PrincipleKind implements Coded {
    /** A concept of cooperation (…的合作理念). */
    CONCEPT,
    /** Something the plan adheres to (坚持…). */
    ADHERENCE,
    /** The overall direction of the cooperation (稳步推进…发展). */
    DIRECTION
}
