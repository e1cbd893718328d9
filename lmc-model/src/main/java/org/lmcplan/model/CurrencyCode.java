package org.lmcplan.model;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.lmcplan.model.text.SafeText;

/**
 * The ISO 4217 code of a currency, in use or withdrawn, such as {@code USD} or {@code KHR}. {@code XXX} (no currency) and
 * {@code XTS} (for tests) are not allowed.
 *
 * @param value the code, three capital letters
 */
public record CurrencyCode(String value) implements Comparable<CurrencyCode>, Serializable {

    public CurrencyCode {
        if (!isKnown(Objects.requireNonNull(value, "value"))) {
            throw new IllegalArgumentException(
                    "a currency is an ISO 4217 code such as USD, not '" + SafeText.excerpt(value) + "'");
        }
    }

    /**
     * Parses a code.
     *
     * @throws IllegalArgumentException if the text is not the code of a currency
     */
    public static CurrencyCode of(String text) {
        return new CurrencyCode(Objects.requireNonNull(text, "text"));
    }

    /** Parses a code; returns empty if the text is not the code of a currency. */
    public static Optional<CurrencyCode> parse(String text) {
        return isKnown(Objects.requireNonNull(text, "text")) ? Optional.of(new CurrencyCode(text)) : Optional.empty();
    }

    /** Returns whether the text is the code of a currency. */
    public static boolean isKnown(String text) {
        Objects.requireNonNull(text, "text");
        return Currencies.DECIMALS.containsKey(text);
    }

    /** Returns all codes, in alphabetical order. */
    public static SortedSet<String> all() {
        return new TreeSet<>(Currencies.DECIMALS.keySet());
    }

    /** Returns how many decimals amounts in this currency have; empty for metals, units of account and very old currencies. */
    public OptionalInt decimals() {
        int decimals = Currencies.DECIMALS.getOrDefault(value, -1);
        return decimals < 0 ? OptionalInt.empty() : OptionalInt.of(decimals);
    }

    /** Returns whether the currency is no longer in use. */
    public boolean isWithdrawn() {
        return Currencies.WITHDRAWN.contains(value);
    }

    @Override
    public int compareTo(CurrencyCode other) {
        Objects.requireNonNull(other, "other");
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
