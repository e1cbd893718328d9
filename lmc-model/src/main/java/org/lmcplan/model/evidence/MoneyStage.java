package org.lmcplan.model.evidence;

import java.util.Optional;
import org.lmcplan.model.Coded;

/** The stage of money. Amounts of different stages are never added up, since spent money was allocated before. */
public enum MoneyStage implements Coded {
    /** It was promised. */
    OFFERED,
    /** It was assigned to a purpose. */
    ALLOCATED,
    /** It was paid out. */
    SPENT;

    /**
     * Returns the stage of money with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest code and lists them all
     */
    public static MoneyStage of(String code) {
        return Coded.of(MoneyStage.class, code);
    }

    /** Returns the stage of money with this code; empty if there is none. */
    public static Optional<MoneyStage> parse(String code) {
        return Coded.parse(MoneyStage.class, code);
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    public static MoneyStage fromString(String code) {
        return of(code);
    }
}
