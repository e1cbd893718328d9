package org.lmcplan.model.diff;

import org.lmcplan.model.Coded;
import org.lmcplan.model.Force;

/**
 * Which way the force of a commitment went on the scale of {@link Force}. {@link Force#URGE} stands outside the scale: it binds
 * others, so that a change from it or to it is neither a hardening nor a softening.
 */
public enum ForceShift implements Coded {
    /** It binds the members more firmly. */
    HARDENED,
    /** It binds the members less firmly. */
    SOFTENED,
    /** It bound the members and now urges others. */
    TURNED_OUTWARD,
    /** It urged others and now binds the members. */
    TURNED_INWARD;

    static ForceShift of(Force before, Force after) {
        if (after == Force.URGE) {
            return TURNED_OUTWARD;
        }
        if (before == Force.URGE) {
            return TURNED_INWARD;
        }
        return after.compareTo(before) < 0 ? HARDENED : SOFTENED;
    }
}
