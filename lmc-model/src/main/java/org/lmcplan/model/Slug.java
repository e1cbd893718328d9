package org.lmcplan.model;

import java.util.Objects;
import java.util.Optional;
import org.lmcplan.model.text.SafeText;

/**
 * An id chosen by the editor, such as {@code leaders-meeting}: lower-case ASCII words and digits joined by hyphens,
 * starting with a letter, at most 100 characters.
 *
 * @param value the id as written
 */
public record Slug(String value) implements ElementId, PartyId {

    private static final int LONGEST = 100;

    public Slug {
        Objects.requireNonNull(value, "value");
        if (!isSlug(value)) {
            throw new IllegalArgumentException(
                    "an id consists of lower-case letters, digits and hyphens, like leaders-meeting, not '"
                            + SafeText.excerpt(value) + "'");
        }
    }

    /**
     * Parses an id.
     *
     * @throws IllegalArgumentException if the text does not have this form
     */
    public static Slug of(String text) {
        return new Slug(Objects.requireNonNull(text, "text"));
    }

    /** Parses an id; returns empty if the text does not have this form. */
    public static Optional<Slug> parse(String text) {
        return isSlug(Objects.requireNonNull(text, "text")) ? Optional.of(new Slug(text)) : Optional.empty();
    }

    // Hand-written for speed, since every id and reference of a document is checked here: [a-z][a-z0-9]*(-[a-z0-9]+)*
    private static boolean isSlug(String text) {
        int length = text.length();
        if (length == 0 || length > LONGEST || !isLetter(text.charAt(0)) || text.charAt(length - 1) == '-') {
            return false;
        }
        for (int i = 1; i < length; i++) {
            char c = text.charAt(i);
            boolean hyphen = c == '-' && text.charAt(i - 1) != '-';
            if (!hyphen && !isLetter(c) && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    @Override
    public String toString() {
        return value;
    }
}
