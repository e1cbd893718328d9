package org.lmcplan.model;

import java.util.Optional;

/** The kind of a principle: a concept, something the plan adheres to, or the overall direction. */
public enum PrincipleKind implements Coded {
    /** A concept of cooperation (…的合作理念). */
    CONCEPT,
    /** Something the plan adheres to (坚持…). */
    ADHERENCE,
    /** The overall direction of the cooperation (稳步推进…发展). */
    DIRECTION,
    /** Of another kind, named by its label. */
    OTHER;

    /**
     * Returns the kind of principle with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest code and lists them all
     */
    public static PrincipleKind of(String code) {
        return Coded.of(PrincipleKind.class, code);
    }

    /** Returns the kind of principle with this code; empty if there is none. */
    public static Optional<PrincipleKind> parse(String code) {
        return Coded.parse(PrincipleKind.class, code);
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    public static PrincipleKind fromString(String code) {
        return of(code);
    }
}
