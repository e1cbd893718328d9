package org.lmcplan.model.assess;

import java.util.Optional;
import org.lmcplan.model.Coded;

/** The dimension by which money is added up. */
public enum MoneyDimension implements Coded {
    /** All money. */
    WHOLE,
    /** The funder. */
    FUNDER,
    /** The recipient countries. Money for several countries is counted under all of them together and never split. */
    COUNTRY,
    /** The area it is for, as stated; otherwise the areas of the commitments that the record or project names. */
    AREA,
    /**
     * The year or period of the record or project: {@code 2024}, {@code 2023/24} for up to twelve months across two years,
     * {@code 2023–2027} for several years, {@code 2023–} without a stated end. Never split among its years.
     */
    YEAR;

    /**
     * Returns the dimension of money with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest code and lists them all
     */
    public static MoneyDimension of(String code) {
        return Coded.of(MoneyDimension.class, code);
    }

    /** Returns the dimension of money with this code; empty if there is none. */
    public static Optional<MoneyDimension> parse(String code) {
        return Coded.parse(MoneyDimension.class, code);
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    public static MoneyDimension fromString(String code) {
        return of(code);
    }
}
