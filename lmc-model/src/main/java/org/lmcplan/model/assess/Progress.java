package org.lmcplan.model.assess;

import java.util.Optional;
import org.lmcplan.model.Coded;

/** The progress of a commitment, based on records. */
public enum Progress implements Coded {
    /** There is no record of it, so it is unknown whether anything was done. */
    NO_RECORD,
    /** Records show only what was said about it, which may also be that it was stopped: it is unknown whether anything was done. */
    STATEMENT_ONLY,
    /** Something was done towards it. */
    ACTIVITY,
    /** What it promises exists, regardless of since when, or was done within the term. */
    DELIVERED,
    /** What it promises to do repeatedly or continuously was done within the term. */
    CONTINUING,
    /** The progress depends on a day that is not known. */
    UNDETERMINED;

    /**
     * Returns the level of progress with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest code and lists them all
     */
    public static Progress of(String code) {
        return Coded.of(Progress.class, code);
    }

    /** Returns the level of progress with this code; empty if there is none. */
    public static Optional<Progress> parse(String code) {
        return Coded.parse(Progress.class, code);
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    public static Progress fromString(String code) {
        return of(code);
    }
}
