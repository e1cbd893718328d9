package org.lmcplan.model.assess;

import org.lmcplan.model.Coded;

/** Why the completion of a commitment cannot be tracked. */
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
    /** It is to recur, but no period is stated: what was done can be tracked, but not whether it is due. */
    PERIOD_UNSTATED
}
