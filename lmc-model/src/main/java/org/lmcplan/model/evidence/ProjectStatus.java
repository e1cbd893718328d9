package org.lmcplan.model.evidence;

import java.util.Optional;
import org.lmcplan.model.Coded;

/** How far a project has come, according to its sources. */
public enum ProjectStatus implements Coded {
    /** It is planned or approved. */
    PLANNED,
    /** It is being carried out. */
    ONGOING,
    /** It is finished. */
    FINISHED,
    /** It is interrupted. */
    SUSPENDED,
    /** It was given up. */
    CANCELLED;

    /**
     * Returns the status of a project with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest code and lists them all
     */
    public static ProjectStatus of(String code) {
        return Coded.of(ProjectStatus.class, code);
    }

    /** Returns the status of a project with this code; empty if there is none. */
    public static Optional<ProjectStatus> parse(String code) {
        return Coded.parse(ProjectStatus.class, code);
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    public static ProjectStatus fromString(String code) {
        return of(code);
    }
}
