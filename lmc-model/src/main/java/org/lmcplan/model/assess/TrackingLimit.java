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
     * It is to recur or to happen when appropriate, without a stated interval: activity can be tracked, but not whether
     * anything is due.
     */
    PERIOD_UNSTATED
}
