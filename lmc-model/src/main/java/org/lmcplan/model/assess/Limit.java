package org.lmcplan.model.assess;

import org.lmcplan.model.Coded;

/** Why a line cannot be followed to its end. */
public enum Limit implements Coded {
    /** It advances a process that has no end state. */
    NO_END_STATE,
    /** It supports or encourages what others do. */
    LEFT_TO_OTHERS,
    /** It is to be considered, explored or discussed: no outcome is promised. */
    NO_OUTCOME_PROMISED,
    /** It urges somebody outside. */
    BINDS_NO_MEMBER,
    /** It promises an act that is never over, such as exchange or cooperation. */
    ACT_WITHOUT_END,
    /** It is to recur, but no period is stated: whether it is due cannot be told. What was done can. */
    PERIOD_UNSTATED
}
