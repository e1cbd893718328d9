package org.lmcplan.model;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lmcplan.model.text.SafeText;

/**
 * A period of whole years, as stated in a title. It deliberately has no first or last day.
 *
 * @param from the first year
 * @param to the last year
 */
public record Term(int from, int to) implements Serializable {

    private static final Pattern FORM = Pattern.compile("([0-9]{1,4})[-–]([0-9]{1,4})");

    public Term {
        if (from < 1 || to > 9999 || to < from) {
            throw new IllegalArgumentException(
                    "a term runs from its first to its last year, within 1 to 9999, not from " + from + " to " + to);
        }
    }

    /**
     * Parses the first and the last year, joined by a hyphen or a dash: {@code 2023-2027}, {@code 2023–2027}.
     *
     * @throws IllegalArgumentException if the text does not have this form, or the term ends before it begins
     */
    public static Term of(String text) {
        return parse(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "a term is written like 2023-2027, with the earlier year first, not '" + SafeText.excerpt(text)
                                + "'"));
    }

    /** Parses a term like {@link #of}; returns empty if the text is not one. */
    public static Optional<Term> parse(String text) {
        Matcher years = FORM.matcher(Objects.requireNonNull(text, "text"));
        if (!years.matches()) {
            return Optional.empty();
        }
        int from = Integer.parseInt(years.group(1));
        int to = Integer.parseInt(years.group(2));
        return from < 1 || to < from ? Optional.empty() : Optional.of(new Term(from, to));
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    public static Term fromString(String text) {
        return of(text);
    }

    /** Returns the number of years in the period. */
    public int years() {
        return to - from + 1;
    }

    /** Returns whether the period includes this year. */
    public boolean contains(int year) {
        return from <= year && year <= to;
    }

    /** Returns the years joined by a dash, as in {@code 2023–2027}. */
    @Override
    public String toString() {
        return from + "–" + to;
    }
}
