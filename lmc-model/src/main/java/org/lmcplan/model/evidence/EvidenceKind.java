package org.lmcplan.model.evidence;

import java.util.Optional;
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
    STATEMENT,
    /** Something was measured or counted. */
    MEASUREMENT;

    /**
     * Returns the kind of record with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest code and lists them all
     */
    public static EvidenceKind of(String code) {
        return Coded.of(EvidenceKind.class, code);
    }

    /** Returns the kind of record with this code; empty if there is none. */
    public static Optional<EvidenceKind> parse(String code) {
        return Coded.parse(EvidenceKind.class, code);
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    public static EvidenceKind fromString(String code) {
        return of(code);
    }
}
