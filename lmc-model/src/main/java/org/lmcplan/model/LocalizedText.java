package org.lmcplan.model;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A text in any number of languages, possibly none; iterated in the order of the language tags.
 *
 * @param byLanguage the text in each language
 */
public record LocalizedText(SortedMap<LanguageTag, String> byLanguage) implements Serializable {

    private static final LocalizedText NONE = new LocalizedText(Collections.emptySortedMap());

    public LocalizedText {
        byLanguage = SortedMaps.copyOf(byLanguage, "byLanguage");
        byLanguage.forEach((language, text) -> TextRules.complaint(text).ifPresent(complaint -> {
            throw new IllegalArgumentException("the text in " + language + " " + complaint);
        }));
    }

    /** Returns the empty text, in no language. */
    public static LocalizedText none() {
        return NONE;
    }

    /** Returns the text in the given languages. */
    public static LocalizedText of(Map<LanguageTag, String> byLanguage) {
        return Objects.requireNonNull(byLanguage, "byLanguage").isEmpty()
                ? NONE
                : new LocalizedText(SortedMaps.of(byLanguage, "byLanguage"));
    }

    /** Returns a text in one language only. */
    public static LocalizedText of(LanguageTag language, String text) {
        return NONE.with(language, text);
    }

    /** Returns a text in English only. */
    public static LocalizedText english(String text) {
        return of(LanguageTag.ENGLISH, text);
    }

    /** Returns a text in Chinese only. */
    public static LocalizedText chinese(String text) {
        return of(LanguageTag.CHINESE, text);
    }

    /** Returns this text with a wording in this language, which takes the place of any other in the same language. */
    public LocalizedText with(LanguageTag language, String text) {
        return new LocalizedText(SortedMaps.with(
                byLanguage, Objects.requireNonNull(language, "language"), Objects.requireNonNull(text, "text")));
    }

    /** Returns this text without its wording in this language. */
    public LocalizedText without(LanguageTag language) {
        return of(SortedMaps.without(byLanguage, Objects.requireNonNull(language, "language")));
    }

    /** Returns the text in exactly this language. */
    public Optional<String> in(LanguageTag language) {
        Objects.requireNonNull(language, "language");
        return Optional.ofNullable(byLanguage.get(language));
    }

    /** Returns whether there is no text in any language. */
    public boolean isEmpty() {
        return byLanguage.isEmpty();
    }

    @Override
    public String toString() {
        return byLanguage.toString();
    }
}
