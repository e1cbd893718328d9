package org.lmcplan.model.assess;

import java.util.Optional;
import org.lmcplan.model.Coded;

/** Whether a target of an indicator was reached, according to the measurements. */
public enum IndicatorResult implements Coded {
    /** The last value measured by the date reaches it, or a value at any time if it has no date. */
    REACHED,
    /** A value measured after the date reaches it, but the last one by the date did not, or there was none. */
    REACHED_LATE,
    /** No value reaches it so far, and the date has not passed. */
    NOT_YET,
    /** The date has passed, and the last value measured by then does not reach it, nor does a later one. */
    MISSED,
    /** No value is recorded, so nothing is known. */
    NO_VALUE,
    /** The target or the values are in words, or the baseline is not known as a number, so that no one but a reader can tell. */
    NOT_COMPARABLE;

    /**
     * Returns the result of an indicator with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest code and lists them all
     */
    public static IndicatorResult of(String code) {
        return Coded.of(IndicatorResult.class, code);
    }

    /** Returns the result of an indicator with this code; empty if there is none. */
    public static Optional<IndicatorResult> parse(String code) {
        return Coded.parse(IndicatorResult.class, code);
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    public static IndicatorResult fromString(String code) {
        return of(code);
    }
}
