package org.lmcplan.model;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The names of something: one {@link Name} per language, iterated in the order of the language tags.
 *
 * @param byLanguage the name in each language
 */
public record Names(SortedMap<LanguageTag, Name> byLanguage) implements Serializable {

    public Names {
        byLanguage = SortedMaps.copyOf(byLanguage);
    }

    /** Returns the names in the given languages. */
    public static Names of(Map<LanguageTag, Name> byLanguage) {
        return new Names(SortedMaps.sorted(byLanguage));
    }

    /** Returns the name in exactly this language. */
    public Optional<Name> in(LanguageTag language) {
        return Optional.ofNullable(byLanguage.get(language));
    }

    /** Returns the canonical form in the first of these languages that has a name. */
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
