package org.lmcplan.model.diff;

import org.lmcplan.model.Coded;
import org.lmcplan.model.Force;

/**
 * The direction in which the force of a commitment changed on the scale of {@link Force}. {@link Force#URGE} is outside the
 * scale, since it addresses others, so a change from or to it is neither hardening nor softening.
 */
public enum ForceShift implements Coded {
    /** It commits the members more firmly. */
    HARDENED,
    /** It commits the members less firmly. */
    SOFTENED,
    /** It committed the members and now urges others. */
    TURNED_OUTWARD,
    /** It urged others and now commits the members. */
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
