package org.lmcplan.model.property;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Name;
import org.lmcplan.model.Names;

/**
 * The properties of a text or name in several languages: its languages, and what it is in each of them.
 *
 * @param languages returns the languages of a part's texts
 * @param text returns the text of a part in a language
 * @param rest returns a property of what the text in a language has besides, by its name
 */
record LanguageProperties(
        Function<Object, Set<LanguageTag>> languages,
        BiFunction<Object, LanguageTag, Optional<String>> text,
        BiFunction<LanguageTag, String, Optional<Property>> rest) {

    static LanguageProperties ofTexts(Function<Object, Object> texts) {
        return new LanguageProperties(
                part -> ((LocalizedText) texts.apply(part)).byLanguage().keySet(),
                (part, language) -> ((LocalizedText) texts.apply(part)).in(language),
                (language, name) -> Optional.empty());
    }

    static LanguageProperties ofNames(Function<Object, Object> names) {
        PropertyTable ofName = new PropertyTable(Name.class);
        return new LanguageProperties(
                part -> ((Names) names.apply(part)).byLanguage().keySet(),
                (part, language) -> ((Names) names.apply(part)).text(language),
                (language, name) -> ofName.find(name)
                        .map(property -> Property.of(
                                        PropertyType.OBJECT,
                                        false,
                                        part -> ((Names) names.apply(part))
                                                .in(language).stream().toList())
                                .then(property)));
    }

    Property asProperty() {
        return Property.of(
                PropertyType.LANGUAGE,
                true,
                part -> languages.apply(part).stream().map(LanguageTag::value).toList());
    }

    /** Returns the property of this name, which starts with a language: {@code en}, {@code en.aliases}. */
    Optional<Property> find(String name) {
        int dot = name.indexOf('.');
        String tag = dot < 0 ? name : name.substring(0, dot);
        return LanguageTag.parse(tag)
                .flatMap(language -> dot < 0
                        ? Optional.of(Property.of(
                                PropertyType.TEXT,
                                false,
                                part -> text.apply(part, language).stream().toList()))
                        : rest.apply(language, name.substring(dot + 1)));
    }
}
