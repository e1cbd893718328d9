package org.lmcplan.model;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a thing is called: one {@link Name} for each language, iterated by language tag.
 *
 * @param byLanguage the name in each language
 */
public record Names(SortedMap<LanguageTag, Name> byLanguage) {

    public Names {
        byLanguage = SortedMaps.copyOf(byLanguage);
    }

    /** The names in the languages given. */
    public static Names of(Map<LanguageTag, Name> byLanguage) {
        return new Names(new TreeMap<>(byLanguage));
    }

    /** The name in exactly this language. */
    public Optional<Name> in(LanguageTag language) {
        return Optional.ofNullable(byLanguage.get(language));
    }

    /** The canonical form in the first of these languages that has one. */
    public Optional<String> text(LanguageTag... preferred) {
        for (LanguageTag language : preferred) {
            Name name = byLanguage.get(language);
            if (name != null) {
                return Optional.of(name.text());
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return byLanguage.toString();
    }
}
