package org.lmcplan.model.diff;

import java.util.Optional;
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

    /**
     * Returns the change of force with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest code and lists them all
     */
    public static ForceShift of(String code) {
        return Coded.of(ForceShift.class, code);
    }

    /** Returns the change of force with this code; empty if there is none. */
    public static Optional<ForceShift> parse(String code) {
        return Coded.parse(ForceShift.class, code);
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    public static ForceShift fromString(String code) {
        return of(code);
    }
}
