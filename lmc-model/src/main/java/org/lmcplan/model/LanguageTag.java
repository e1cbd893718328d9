package org.lmcplan.model;

import java.io.Serializable;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.lmcplan.model.text.SafeText;

/**
 * A language as a BCP 47 tag in its canonical spelling: {@code zh}, {@code en}, {@code zh-Hant}, {@code km}.
 *
 * @param value the tag
 */
public record LanguageTag(String value) implements Comparable<LanguageTag>, Serializable {

    /** Chinese, the language of the plan's text. */
    public static final LanguageTag CHINESE = new LanguageTag("zh");

    /** English. */
    public static final LanguageTag ENGLISH = new LanguageTag("en");

    public LanguageTag {
        Optional<String> canonical = canonical(Objects.requireNonNull(value, "value"));
        if (canonical.isEmpty() || !canonical.get().equals(value)) {
            throw new IllegalArgumentException("a language is a BCP 47 tag such as zh or en"
                    + canonical.map(tag -> "; write " + tag).orElse("") + ", not '" + SafeText.excerpt(value) + "'");
        }
    }

    /**
     * Parses a tag in canonical spelling.
     *
     * @throws IllegalArgumentException if the text is not a language tag, or not in {@linkplain #canonical canonical} spelling
     */
    public static LanguageTag of(String text) {
        return new LanguageTag(Objects.requireNonNull(text, "text"));
    }

    /** Parses a tag in canonical spelling; returns empty if the text is not one. */
    public static Optional<LanguageTag> parse(String text) {
        return canonical(Objects.requireNonNull(text, "text"))
                .filter(text::equals)
                .map(LanguageTag::new);
    }

    /** Returns the tag in canonical spelling ({@code zh-Hant} for {@code ZH-hant}); empty if it is not a language tag. */
    public static Optional<String> canonical(String tag) {
        Objects.requireNonNull(tag, "tag");
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            int length = locale.getLanguage().length(); // longer subtags are reserved, so 'english' is not a tag
            return length == 2 || length == 3 ? Optional.of(locale.toLanguageTag()) : Optional.empty();
        } catch (IllformedLocaleException notATag) {
            return Optional.empty();
        }
    }

    /** Returns the JDK locale of the tag. */
    public Locale toLocale() {
        return Locale.forLanguageTag(value);
    }

    @Override
    public int compareTo(LanguageTag other) {
        Objects.requireNonNull(other, "other");
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
