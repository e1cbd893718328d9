package org.lmcplan.cli.progress;

import org.lmcplan.model.Coded;

/** A part of an assessment that can be printed alone. */
enum Aspect implements Coded {
    /** How many commitments got how far, in all and by pillar, priority area, force and act. */
    SUMMARY,
    /** The progress of each commitment. */
    COMMITMENTS,
    /** The status of each mechanism, instrument, programme and partner. */
    TARGETS,
    /** The indicators and their values. */
    INDICATORS,
    /** The series of meetings, reports and activities: how many were held, and when the next is due. */
    MEETINGS,
    /** The windows of each series. */
    WINDOWS,
    /** What is due on which day. */
    DUE,
    /** What is overdue. */
    OVERDUE,
    /** The commitments that are overdue or have no record. */
    OPEN,
    /** The sums of money. */
    MONEY;

    /** Returns whether its rows belong to commitments, so that a query can choose among them. */
    boolean isByCommitment() {
        return this != SUMMARY && this != INDICATORS && this != MONEY;
    }
}
