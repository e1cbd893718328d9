package org.lmcplan.model;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
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
        byLanguage = SortedMaps.copyOf(byLanguage);
        byLanguage.forEach((language, text) -> TextRules.requireWords(text));
    }

    /** Returns the empty text, in no language. */
    public static LocalizedText none() {
        return NONE;
    }

    /** Returns the text in the given languages. */
    public static LocalizedText of(Map<LanguageTag, String> byLanguage) {
        return byLanguage.isEmpty() ? NONE : new LocalizedText(SortedMaps.sorted(byLanguage));
    }

    /** Returns a text in English only. */
    public static LocalizedText english(String text) {
        return of(Map.of(LanguageTag.ENGLISH, text));
    }

    /** Returns the text in exactly this language. */
    public Optional<String> in(LanguageTag language) {
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
