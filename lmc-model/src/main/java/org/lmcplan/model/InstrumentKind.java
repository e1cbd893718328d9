package org.lmcplan.model;

import java.util.Optional;

/** The kind of a document. */
public enum InstrumentKind implements Coded {
    /** A plan of action for a stated number of years. */
    ACTION_PLAN,
    /** A development plan. */
    DEVELOPMENT_PLAN,
    /** A plan of cooperation (规划). */
    COOPERATION_PLAN,
    /** A strategy, with or without a framework for action. */
    STRATEGY,
    /** A list, such as one of projects. */
    LIST,
    /** A guideline, procedure or manual. */
    GUIDELINE,
    /** A standard or technical rule. */
    STANDARD,
    /** A treaty, an agreement or a memorandum. */
    AGREEMENT,
    /** A law or regulation. */
    LAW,
    /** A report. */
    REPORT,
    /** Of another kind, named by its label. */
    OTHER;

    /**
     * Returns the kind of instrument with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest code and lists them all
     */
    public static InstrumentKind of(String code) {
        return Coded.of(InstrumentKind.class, code);
    }

    /** Returns the kind of instrument with this code; empty if there is none. */
    public static Optional<InstrumentKind> parse(String code) {
        return Coded.parse(InstrumentKind.class, code);
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    public static InstrumentKind fromString(String code) {
        return of(code);
    }
}
