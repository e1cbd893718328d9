package org.lmcplan.model.assess;

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
    PERIOD_UNSTATED
}
