package org.lmcplan.model;

import java.util.Optional;

/** Whether a name may be cited as used by the parties themselves. */
public enum NameStatus implements Coded {
    /** A source shows the name. */
    OFFICIAL,
    /** No known source shows the name; it may be displayed but not cited. */
    UNOFFICIAL;

    /**
     * Returns the status of a name with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest code and lists them all
     */
    public static NameStatus of(String code) {
        return Coded.of(NameStatus.class, code);
    }

    /** Returns the status of a name with this code; empty if there is none. */
    public static Optional<NameStatus> parse(String code) {
        return Coded.parse(NameStatus.class, code);
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    public static NameStatus fromString(String code) {
        return of(code);
    }
}
