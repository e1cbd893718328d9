package org.lmcplan.model;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lmcplan.model.text.InvisibleText;
import org.lmcplan.model.text.SafeText;

/**
 * The verb phrase that expresses what a clause promises or aims at, verbatim, with {@code …} for the words between its parts:
 * 加强, 加快编制, 为…提供, 向…发展.
 *
 * @param text the phrase
 */
public record Marker(String text) implements Serializable {

    public Marker {
        TextRules.require(Objects.requireNonNull(text, "text"));
        if (!holdsWord(text)) {
            throw new IllegalArgumentException(
                    "a marker contains at least one word of the clause; '" + SafeText.excerpt(text) + "' has none");
        }
    }

    /**
     * Parses a marker.
     *
     * @throws IllegalArgumentException if the text contains no word or is not allowed by {@link TextRules}
     */
    public static Marker of(String text) {
        return new Marker(text);
    }

    /** Parses a marker; returns empty if the text contains no word or is not allowed by {@link TextRules}. */
    public static Optional<Marker> parse(String text) {
        return TextRules.flawIn(Objects.requireNonNull(text, "text")).isPresent()
                        || TextDirection.unbalancedIn(text).isPresent()
                        || !holdsWord(text)
                ? Optional.empty()
                : Optional.of(new Marker(text));
    }

    /** Returns the parts between the gaps, in order. */
    public List<String> parts() {
        return Gaps.parts(text);
    }

    /** Returns whether the clause contains all parts, in this order. */
    public boolean standsIn(String clause) {
        Objects.requireNonNull(clause, "clause");
        int from = 0;
        for (String part : parts()) {
            int at = clause.indexOf(part, from);
            if (at < 0) {
                return false;
            }
            from = at + part.length();
        }
        return true;
    }

    private static boolean holdsWord(String text) {
        return !InvisibleText.isBlank(text.replace(Gaps.GAP, ""));
    }

    @Override
    public String toString() {
        return text;
    }
}
