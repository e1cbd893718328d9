package org.lmcplan.model.assess;

import java.util.Optional;
import org.lmcplan.model.Coded;

/**
 * Where an amount is recorded. Amounts of the two kinds are never added up, since a record may be about the money of a project.
 */
public enum MoneyBasis implements Coded {
    /** In money records. */
    RECORDS,
    /** In the funding of projects. */
    PROJECTS;

    /**
     * Returns the basis of money with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest code and lists them all
     */
    public static MoneyBasis of(String code) {
        return Coded.of(MoneyBasis.class, code);
    }

    /** Returns the basis of money with this code; empty if there is none. */
    public static Optional<MoneyBasis> parse(String code) {
        return Coded.parse(MoneyBasis.class, code);
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    public static MoneyBasis fromString(String code) {
        return of(code);
    }
}
