package org.lmcplan.model.assess;

import java.util.Optional;
import org.lmcplan.model.Coded;

/** A reason why the completion of a commitment cannot be tracked. */
public enum TrackingLimit implements Coded {
    /** It advances a process that has no end state. */
    NO_END_STATE,
    /** It supports or encourages what others do. */
    LEFT_TO_OTHERS,
    /** It is to be considered, explored or discussed: no outcome is promised. */
    NO_OUTCOME_PROMISED,
    /** It urges others, not the members. */
    BINDS_NO_MEMBER,
    /** It promises an act that is never over, such as exchange or cooperation. */
    ACT_WITHOUT_END,
    /**
     * It is to recur regularly, or when appropriate, without a stated interval: activity can be tracked, but not whether
     * anything is due. Does not apply to what is to be done once when appropriate, such as setting up a body.
     */
    PERIOD_UNSTATED;

    /**
     * Returns the limit to tracking with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest code and lists them all
     */
    public static TrackingLimit of(String code) {
        return Coded.of(TrackingLimit.class, code);
    }

    /** Returns the limit to tracking with this code; empty if there is none. */
    public static Optional<TrackingLimit> parse(String code) {
        return Coded.parse(TrackingLimit.class, code);
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    public static TrackingLimit fromString(String code) {
        return of(code);
    }
}
