package org.lmcplan.model;

import java.util.Optional;

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
    MARKET,
    /** Of another kind, named by its label. */
    OTHER;

    /**
     * Returns the kind of programme with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest code and lists them all
     */
    public static ProgrammeKind of(String code) {
        return Coded.of(ProgrammeKind.class, code);
    }

    /** Returns the kind of programme with this code; empty if there is none. */
    public static Optional<ProgrammeKind> parse(String code) {
        return Coded.parse(ProgrammeKind.class, code);
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    public static ProgrammeKind fromString(String code) {
        return of(code);
    }
}
