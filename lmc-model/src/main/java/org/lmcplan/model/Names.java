package org.lmcplan.model;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.lmcplan.model.text.NullCheck;

/**
 * The names of something: one {@link Name} per language, iterated in the order of the language tags.
 *
 * @param byLanguage the name in each language
 */
public record Names(SortedMap<LanguageTag, Name> byLanguage) implements Serializable {

    private static final Names NONE = new Names(Collections.emptySortedMap());

    public Names {
        byLanguage = SortedMaps.copyOf(byLanguage, "byLanguage");
    }

    /** Returns the names in the given languages. */
    public static Names of(Map<LanguageTag, Name> byLanguage) {
        return new Names(SortedMaps.of(byLanguage, "byLanguage"));
    }

    /** Returns no names. */
    public static Names none() {
        return NONE;
    }

    /** Returns a name in one language. */
    public static Names of(LanguageTag language, Name name) {
        return NONE.with(language, name);
    }

    /** Returns these names with this one, which takes the place of any other in its language. */
    public Names with(LanguageTag language, Name name) {
        return new Names(SortedMaps.with(
                byLanguage, Objects.requireNonNull(language, "language"), Objects.requireNonNull(name, "name")));
    }

    /** Returns these names without the one in this language. */
    public Names without(LanguageTag language) {
        return new Names(SortedMaps.without(byLanguage, Objects.requireNonNull(language, "language")));
    }

    /** Returns the name in exactly this language. */
    public Optional<Name> in(LanguageTag language) {
        Objects.requireNonNull(language, "language");
        return Optional.ofNullable(byLanguage.get(language));
    }

    /** Returns the canonical form in the first of these languages that has a name. */
    public Optional<String> text(LanguageTag... preferred) {
        for (LanguageTag language : NullCheck.listOf(preferred, "preferred")) {
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
