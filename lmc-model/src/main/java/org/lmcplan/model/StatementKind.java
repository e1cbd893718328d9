package org.lmcplan.model;

import java.util.Optional;

/** The kind of a clause that is not a commitment. */
public enum StatementKind implements Coded {
    /** States the basis of the plan. */
    BASIS,
    /** Relates the plan to other initiatives. */
    SYNERGY,
    /** States the aim that a commitment serves. */
    AIM,
    /** Recalls, recognises or notes something before the plan begins. */
    PREAMBLE,
    /** States on what condition something is done: 如有必要, if funds are available. */
    CONDITION,
    /** States how something is done, such as by consensus. */
    MANNER,
    /** Reserves rights or laws: 符合各国国内法律, in accordance with national law. */
    RESERVATION,
    /** Describes a phase of the plan. */
    PHASE,
    /** Governs entry into force, extension, amendment or legal effect of the plan. */
    FINAL_PROVISION,
    /** Of another kind, named by its label. */
    OTHER;

    /**
     * Returns the kind of statement with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest code and lists them all
     */
    public static StatementKind of(String code) {
        return Coded.of(StatementKind.class, code);
    }

    /** Returns the kind of statement with this code; empty if there is none. */
    public static Optional<StatementKind> parse(String code) {
        return Coded.parse(StatementKind.class, code);
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    public static StatementKind fromString(String code) {
        return of(code);
    }
}
