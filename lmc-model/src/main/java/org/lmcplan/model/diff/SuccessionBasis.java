package org.lmcplan.model.diff;

import java.util.Optional;
import org.lmcplan.model.Coded;

/** How it is known that parts of a plan succeed others. */
public enum SuccessionBasis implements Coded {
    /** The plan states it, with {@code succeeds}. Additions and removals that it explains are not reported. */
    DECLARED,
    /** The words of the clauses or names suggest it. Additions and removals are reported too, since this may be wrong. */
    LIKELY;

    /**
     * Returns the basis of a succession with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest code and lists them all
     */
    public static SuccessionBasis of(String code) {
        return Coded.of(SuccessionBasis.class, code);
    }

    /** Returns the basis of a succession with this code; empty if there is none. */
    public static Optional<SuccessionBasis> parse(String code) {
        return Coded.parse(SuccessionBasis.class, code);
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    public static SuccessionBasis fromString(String code) {
        return of(code);
    }
}
