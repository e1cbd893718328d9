package org.lmcplan.model;

import java.util.Optional;

/** The kind of a body, meeting or arrangement. */
public enum MechanismKind implements Coded {
    /** A meeting of office holders, such as leaders or ministers. */
    MEETING,
    /** A forum or dialogue. */
    FORUM,
    /** A celebration or another event. */
    EVENT,
    /** A working group. */
    WORKING_GROUP,
    /** A secretariat or coordination unit. */
    SECRETARIAT,
    /** An arrangement for liaison or emergency contact. */
    LIAISON,
    /** A cooperation mechanism of another or an unspecified form. */
    ARRANGEMENT,
    /** A centre. */
    CENTRE,
    /** A platform for sharing information. */
    PLATFORM,
    /** A fund. */
    FUND,
    /** An alliance. */
    ALLIANCE,
    /** An arrangement for evaluation. */
    EVALUATION,
    /** A summit of heads of state or government. */
    SUMMIT,
    /** A committee, council or board. */
    COMMITTEE,
    /** Of another kind, named by its label. */
    OTHER;

    /**
     * Returns the kind of mechanism with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest code and lists them all
     */
    public static MechanismKind of(String code) {
        return Coded.of(MechanismKind.class, code);
    }

    /** Returns the kind of mechanism with this code; empty if there is none. */
    public static Optional<MechanismKind> parse(String code) {
        return Coded.parse(MechanismKind.class, code);
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    public static MechanismKind fromString(String code) {
        return of(code);
    }
}
