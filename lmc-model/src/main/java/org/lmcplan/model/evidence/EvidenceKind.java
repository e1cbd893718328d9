package org.lmcplan.model.evidence;

import org.lmcplan.model.Coded;

/** The kind of an {@link EvidenceRecord}. */
public enum EvidenceKind implements Coded {
    /** A meeting, forum or other event was held. */
    MEETING,
    /** A document reached a stage. */
    DOCUMENT,
    /** A body was established or upgraded. */
    BODY,
    /** A programme or project started or finished. */
    UNDERTAKING,
    /** A report was published. */
    REPORT,
    /** Money was offered, allocated or spent. */
    MONEY,
    /** A public statement was made: words, not deeds. */
    STATEMENT
}
