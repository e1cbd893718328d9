package org.lmcplan.model.evidence;

import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The ISO 4217 code of a currency known to the JDK, such as {@code USD} or {@code KHR}. {@code XXX} (no currency) and
 * {@code XTS} (for tests) are not allowed.
 *
 * @param value the code, three capital letters
 */
public record CurrencyCode(String value) implements Comparable<CurrencyCode> {

    private static final Set<String> KNOWN = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .filter(code -> !code.equals("XXX") && !code.equals("XTS"))
            .collect(Collectors.toUnmodifiableSet());

    public CurrencyCode {
        if (!isKnown(value)) {
            throw new IllegalArgumentException("a currency is an ISO 4217 code such as USD, not '" + value + "'");
        }
    }

    /** Returns whether the text is the code of a currency. */
    public static boolean isKnown(String text) {
        return KNOWN.contains(text);
    }

    @Override
    public int compareTo(CurrencyCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
