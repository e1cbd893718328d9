package org.lmcplan.model;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An id chosen by the editor, such as {@code leaders-meeting}: lower-case ASCII words and digits joined by hyphens,
 * starting with a letter, at most 100 characters.
 *
 * @param value the id as written
 */
public record Slug(String value) implements ElementId {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    public Slug {
        if (value.length() > 100 || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "an id consists of lower-case letters, digits and hyphens, like leaders-meeting, not '" + value
                            + "'");
        }
    }

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static Slug of(String text) {
        return new Slug(text);
    }

    /** As {@link #of}, but empty where the text is not of that form. */
    public static Optional<Slug> parse(String text) {
        return text.length() <= 100 && FORM.matcher(text).matches() ? Optional.of(new Slug(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
