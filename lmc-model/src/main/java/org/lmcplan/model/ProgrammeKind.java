package org.lmcplan.model;

/** The kind of an undertaking. */
public enum ProgrammeKind implements Coded {
    /** A named programme or plan of activities. */
    PROGRAMME,
    /** A cluster of projects. */
    PROJECT_CLUSTER,
    /** Pilots or demonstration projects. */
    PILOT,
    /** A corridor. */
    CORRIDOR,
    /** A framework for cooperation in one area. */
    FRAMEWORK,
    /** A model or way of working to be tried out. */
    MODEL,
    /** A demonstration zone. */
    ZONE,
    /** A common market. */
    MARKET
}
