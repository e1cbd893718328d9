package org.lmcplan.model.evidence;

import java.util.Optional;
import org.lmcplan.model.Coded;

/** What happened to a body. */
public enum BodyStep implements Coded {
    /** It was established or began its work. */
    ESTABLISHED,
    /** It was upgraded, extended or improved. */
    UPGRADED;

    /**
     * Returns the step of a body with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest code and lists them all
     */
    public static BodyStep of(String code) {
        return Coded.of(BodyStep.class, code);
    }

    /** Returns the step of a body with this code; empty if there is none. */
    public static Optional<BodyStep> parse(String code) {
        return Coded.parse(BodyStep.class, code);
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    public static BodyStep fromString(String code) {
        return of(code);
    }
}
