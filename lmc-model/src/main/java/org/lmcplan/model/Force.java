package org.lmcplan.model;

/**
 * How firmly the wording of a commitment binds, from the firmest down; {@link #URGE} stands outside, as it binds others.
 *
 * <p>The scale is a judgement of this coding. The {@link Marker} is kept beside it so that another scale can replace it.
 */
public enum Force implements Coded {
    /** An output or an act is promised: 制定, 建立健全, 实施, 举办, 完善 …. */
    DELIVER,
    /** A process without an end state: 加强, 深化, 推进, 促进 …. It can show activity, never completion. */
    ADVANCE,
    /** Backing is promised for what others do (支持 as the verb). */
    SUPPORT,
    /** Others are encouraged (鼓励). */
    ENCOURAGE,
    /** It is to be considered or studied: 积极考虑, 积极认真研究. */
    CONSIDER,
    /** It is to be explored (探索). */
    EXPLORE,
    /** It is to be discussed (探讨). */
    DISCUSS,
    /** Somebody outside is urged (敦促): none of the members is bound. */
    URGE
}
