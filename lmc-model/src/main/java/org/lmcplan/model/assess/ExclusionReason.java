package org.lmcplan.model.assess;

import java.util.Optional;
import org.lmcplan.model.Coded;

/**
 * The reason why a record or project does not count: not at all, or not for one answer, for which it was looked up because it
 * names the element of the plan that the answer is about.
 */
public enum ExclusionReason implements Coded {
    /** It is dated after the day of the assessment. */
    AFTER(false),
    /** No source confirms it. */
    UNSOURCED(false),
    /** It is less certain than the options require. */
    TOO_UNSURE(false),
    /** Another record or project takes its place. */
    REPLACED(false),
    /** It names no commitment or target of the plan and contains no money. */
    BEARS_ON_NOTHING(false),
    /** It happened, or was stated or offered, before or after the years of the plan. */
    OUTSIDE_TERM(true),
    /** It says that something was put off. */
    POSTPONED(true),
    /** It says that something will not take place. */
    CALLED_OFF(true),
    /** It says that something was announced, stated or offered, not that it was done. */
    ONLY_STATED(true),
    /** It is about an informal or special session, and the promise is about regular ones. */
    NOT_REGULAR(true),
    /** It shows something else than what is promised. */
    SHOWS_OTHER(true);

    private final boolean concernsOneAnswer;

    ExclusionReason(boolean concernsOneAnswer) {
        this.concernsOneAnswer = concernsOneAnswer;
    }

    /** Returns whether evidence may count for one answer and, for this reason, not for another. */
    public boolean concernsOneAnswer() {
        return concernsOneAnswer;
    }

    /**
     * Returns the reason for exclusion with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest code and lists them all
     */
    public static ExclusionReason of(String code) {
        return Coded.of(ExclusionReason.class, code);
    }

    /** Returns the reason for exclusion with this code; empty if there is none. */
    public static Optional<ExclusionReason> parse(String code) {
        return Coded.parse(ExclusionReason.class, code);
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    public static ExclusionReason fromString(String code) {
        return of(code);
    }
}
