package org.lmcplan.model;

import java.util.Optional;

/**
 * How firmly the wording of a commitment commits the members, firmest first. {@link #URGE} is outside the scale, since it
 * addresses others.
 *
 * <p>The scale is a judgement made in coding. The {@link Marker} is stored as well, so that another scale can be applied.
 */
public enum Force implements Coded {
    /** The members promise an output or an act: 制定, 建立健全, 实施, 举办, 完善 …. */
    DELIVER,
    /**
     * The members promise to advance a process without an end state: 加强, 深化, 推进, 促进 …. Records can show activity, never
     * completion.
     */
    ADVANCE,
    /** The members promise to support what others do (支持 as the verb). */
    SUPPORT,
    /** The members encourage others (鼓励). */
    ENCOURAGE,
    /** The members will consider or study it: 积极考虑, 积极认真研究. */
    CONSIDER,
    /** The members will explore it (探索). */
    EXPLORE,
    /** The members will discuss it (探讨). */
    DISCUSS,
    /** The members urge outsiders (敦促) and commit themselves to nothing. */
    URGE;

    /**
     * Returns the force with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest code and lists them all
     */
    public static Force of(String code) {
        return Coded.of(Force.class, code);
    }

    /** Returns the force with this code; empty if there is none. */
    public static Optional<Force> parse(String code) {
        return Coded.parse(Force.class, code);
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    public static Force fromString(String code) {
        return of(code);
    }
}
