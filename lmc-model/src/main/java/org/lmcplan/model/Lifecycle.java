package org.lmcplan.model;

import java.util.Optional;

/** The stage of something according to the plan's wording, regardless of later developments. */
public enum Lifecycle implements Coded {
    /** The text presupposes that it exists: it recurs, is continued, used or carried out. */
    EXISTS,
    /** It exists and is to be completed, improved or upgraded (完善, 提升). */
    TO_BE_IMPROVED,
    /** It is being drafted, since drafting is to be sped up or finished (加快编制, 加快完成). */
    IN_DRAFTING,
    /** It is to be drafted or established (制定, 建立, 构建, 打造). */
    TO_BE_CREATED,
    /** Its creation is to be considered or studied (积极考虑, 积极认真研究). */
    UNDER_STUDY,
    /** It is to be explored (探索). */
    UNDER_EXPLORATION,
    /** It is to be discussed (探讨). */
    UNDER_DISCUSSION,
    /** The text does not say whether it exists: a meeting to be held may be the first or the next (举办, 开展, 建立健全). */
    UNSTATED,
    /** Something to move towards, without a promise to create it (向…发展, towards a …). */
    ASPIRED;

    /**
     * Returns the lifecycle with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest code and lists them all
     */
    public static Lifecycle of(String code) {
        return Coded.of(Lifecycle.class, code);
    }

    /** Returns the lifecycle with this code; empty if there is none. */
    public static Optional<Lifecycle> parse(String code) {
        return Coded.parse(Lifecycle.class, code);
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    public static Lifecycle fromString(String code) {
        return of(code);
    }
}
