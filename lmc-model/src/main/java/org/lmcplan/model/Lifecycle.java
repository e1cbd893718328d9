package org.lmcplan.model;

/**
 * How far along something is, in the words of the plan: not what became of it since.
 */
public enum Lifecycle implements Coded {
    /** The text takes it as there: it recurs, is continued, used or carried out. */
    EXISTS,
    /** It is there and is to be completed, improved or raised (完善, 提升). */
    TO_BE_IMPROVED,
    /** Its drafting is to be sped up or finished, so it is under way (加快编制, 加快完成). */
    IN_DRAFTING,
    /** It is to be drawn up or set up (制定, 建立, 构建, 打造). */
    TO_BE_CREATED,
    /** Whether to have it is to be considered or studied (积极考虑, 积极认真研究). */
    UNDER_STUDY,
    /** It is to be explored (探索). */
    UNDER_EXPLORATION,
    /** It is to be discussed (探讨). */
    UNDER_DISCUSSION,
    /** The text does not tell whether it is there: what is to be held may be the first or the next. */
    UNSTATED
}
