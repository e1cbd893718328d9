package org.lmcplan.model;

import java.util.Optional;

/** The kind of a change to a plan after it was adopted. */
public enum RevisionKind implements Coded {
    /** The correction of an error in the printed text. */
    CORRIGENDUM,
    /** A change of what was agreed. */
    AMENDMENT,
    /** A new edition of the whole text. */
    EDITION;

    /**
     * Returns the kind of revision with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest code and lists them all
     */
    public static RevisionKind of(String code) {
        return Coded.of(RevisionKind.class, code);
    }

    /** Returns the kind of revision with this code; empty if there is none. */
    public static Optional<RevisionKind> parse(String code) {
        return Coded.parse(RevisionKind.class, code);
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    public static RevisionKind fromString(String code) {
        return of(code);
    }
}
