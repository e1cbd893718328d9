package org.lmcplan.model.evidence;

import org.lmcplan.model.Coded;

/** What happened, as the kind of an {@link EvidenceRecord}. */
public enum EvidenceKind implements Coded {
    /** A meeting, forum or other occasion was held. */
    MEETING,
    /** A document reached a stage. */
    DOCUMENT,
    /** A body was set up or raised. */
    BODY,
    /** A programme or project started or finished. */
    UNDERTAKING,
    /** A report was published. */
    REPORT,
    /** Money was offered, allocated or spent. */
    MONEY,
    /** Something was said in public: words, not deeds. */
    STATEMENT
}
