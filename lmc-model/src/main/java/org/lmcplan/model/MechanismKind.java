package org.lmcplan.model;

/**
 * What kind of body, meeting or arrangement a mechanism is.
 */
public enum MechanismKind implements Coded {
    /** A meeting of those in charge. */
    MEETING,
    /** A forum or dialogue. */
    FORUM,
    /** A celebration or other occasion. */
    EVENT,
    /** A working group. */
    WORKING_GROUP,
    /** A secretariat or coordination unit. */
    SECRETARIAT,
    /** An arrangement for liaison or emergency contact. */
    LIAISON,
    /** A cooperation mechanism of another or an open form. */
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
