package org.lmcplan.model;

import java.util.Locale;
import java.util.Set;

/**
 * The ISO 3166-1 alpha-2 code of a country, such as {@code KH} or {@code VN}.
 *
 * @param value the code, two capital letters
 */
public record CountryCode(String value) implements Comparable<CountryCode> {

    private static final Set<String> KNOWN = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    public CountryCode {
        if (!isKnown(value)) {
            throw new IllegalArgumentException("a country is an ISO 3166-1 code such as KH, not '" + value + "'");
        }
    }

    /** Returns whether the text is an ISO 3166-1 alpha-2 code. */
    public static boolean isKnown(String text) {
        return KNOWN.contains(text);
    }

    @Override
    public int compareTo(CountryCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
