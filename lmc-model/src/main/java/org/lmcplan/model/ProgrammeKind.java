package org.lmcplan.model;

/**
 * What kind of undertaking a programme is.
 */
public enum ProgrammeKind implements Coded {
    /** A programme or plan of activities with a name. */
    PROGRAMME,
    /** A cluster of projects. */
    PROJECT_CLUSTER,
    /** Pilots or demonstration projects. */
    PILOT,
    /** A corridor. */
    CORRIDOR,
    /** A framework for cooperation in a field. */
    FRAMEWORK,
    /** A model or way of working to be tried. */
    MODEL,
    /** A demonstration zone. */
    ZONE,
    /** A common market. */
    MARKET
}
