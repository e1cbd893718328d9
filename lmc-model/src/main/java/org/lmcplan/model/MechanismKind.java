package org.lmcplan.model;

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
    EVALUATION
}
