package org.lmcplan.model;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One text in any number of languages, none included; iterates by language tag.
 *
 * @param byLanguage the text in each language
 */
public record LocalizedText(SortedMap<LanguageTag, String> byLanguage) {

    private static final LocalizedText NONE = new LocalizedText(Collections.emptySortedMap());

    public LocalizedText {
        byLanguage = SortedMaps.copyOf(byLanguage);
        byLanguage.forEach((language, text) -> TextRules.requireWords(text));
    }

    /** The text in no language. */
    public static LocalizedText none() {
        return NONE;
    }

    /** The text in the languages given. */
    public static LocalizedText of(Map<LanguageTag, String> byLanguage) {
        return byLanguage.isEmpty() ? NONE : new LocalizedText(new TreeMap<>(byLanguage));
    }

    /** The text in English only. */
    public static LocalizedText english(String text) {
        return of(Map.of(LanguageTag.ENGLISH, text));
    }

    /** The text in exactly this language. */
    public Optional<String> in(LanguageTag language) {
        return Optional.ofNullable(byLanguage.get(language));
    }

    /** Whether there is no text in any language. */
    public boolean isEmpty() {
        return byLanguage.isEmpty();
    }

    @Override
    public String toString() {
        return byLanguage.toString();
    }
}
