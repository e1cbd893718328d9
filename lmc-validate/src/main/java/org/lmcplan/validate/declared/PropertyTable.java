package org.lmcplan.validate.declared;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.lmcplan.model.Alias;
import org.lmcplan.model.Coded;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.model.Extensions;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Name;
import org.lmcplan.model.NameStatus;
import org.lmcplan.model.Names;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.Part;
import org.lmcplan.validate.rule.PlanHead;
import org.lmcplan.validate.rule.RuleContext;

/** The properties of one kind of parts, by the names that they have in documents. */
final class PropertyTable<T> {

    private final Class<T> type;
    private final SortedMap<String, Property> byName = new TreeMap<>();
    private final Map<String, BiFunction<LanguageTag, String, Optional<Property>>> byLanguage = new TreeMap<>();

    PropertyTable(Class<T> type) {
        this.type = type;
    }

    /** The names of properties, apart from those that name a language or an extension. */
    Set<String> names() {
        return byName.keySet();
    }

    /** Whether what stands under this name is told apart by language. */
    boolean isByLanguage(String name) {
        return byLanguage.containsKey(name);
    }

    /** The property of this name, not followed to other parts. */
    Optional<Property> find(String name) {
        Property own = byName.get(name);
        if (own != null) {
            return Optional.of(own);
        }
        if (Extensions.isKey(name)) {
            return Optional.of(extension(name));
        }
        int dot = name.indexOf('.');
        String head = dot < 0 ? name : name.substring(0, dot);
        if (dot < 0 || !byLanguage.containsKey(head)) {
            return Optional.empty();
        }
        String rest = name.substring(dot + 1);
        int end = rest.indexOf('.') < 0 ? rest.length() : rest.indexOf('.');
        String tag = rest.substring(0, end);
        return LanguageTag.canonical(tag)
                .filter(tag::equals)
                .flatMap(known -> byLanguage.get(head).apply(new LanguageTag(tag), rest.substring(end)));
    }

    PropertyTable<T> text(String name, Function<T, ?> value) {
        return one(
                name, PropertyType.TEXT, part -> Optional.of(value.apply(part).toString()));
    }

    PropertyTable<T> optionalText(String name, Function<T, Optional<?>> value) {
        return one(name, PropertyType.TEXT, part -> value.apply(part).map(Object::toString));
    }

    PropertyTable<T> id(String name, Function<T, ?> value) {
        return one(name, PropertyType.ID, part -> Optional.of(value.apply(part).toString()));
    }

    PropertyTable<T> optionalId(String name, Function<T, Optional<?>> value) {
        return one(name, PropertyType.ID, part -> value.apply(part).map(Object::toString));
    }

    PropertyTable<T> ids(String name, Function<T, List<?>> values) {
        return many(name, PropertyType.ID, values, Object::toString);
    }

    PropertyTable<T> number(String name, Function<T, Optional<Integer>> value) {
        return one(name, PropertyType.NUMBER, value);
    }

    PropertyTable<T> section(String name, Function<T, SectionNumber> value) {
        return one(name, PropertyType.SECTION, part -> Optional.of(value.apply(part)));
    }

    PropertyTable<T> sections(String name, Function<T, List<SectionNumber>> values) {
        return put(name, Property.own(PropertyType.SECTION, true, (part, context) -> values.apply(type.cast(part))));
    }

    /** A word of a vocabulary. */
    <C extends Coded> PropertyTable<T> code(String name, List<C> vocabulary, Function<T, Optional<C>> value) {
        Function<C, String> words = VocabularyWords.written(vocabulary);
        return codes(name, VocabularyWords.codesOf(vocabulary), value.andThen(code -> code.map(words)));
    }

    PropertyTable<T> codes(String name, SortedSet<String> known, Function<T, Optional<String>> value) {
        one(name, PropertyType.CODE, value);
        return put(name, get(name).withCodes(known));
    }

    /** Words of a vocabulary. */
    <C extends Coded> PropertyTable<T> codeList(String name, List<C> vocabulary, Function<T, List<C>> values) {
        many(name, PropertyType.CODE, values, VocabularyWords.written(vocabulary));
        return put(name, get(name).withCodes(VocabularyWords.codesOf(vocabulary)));
    }

    /** The languages of a text, and the text in each. */
    PropertyTable<T> localized(String name, Function<T, LocalizedText> text) {
        byLanguage.put(
                name,
                (language, rest) -> rest.isEmpty()
                        ? Optional.of(single(
                                PropertyType.TEXT, part -> text.apply(part).in(language)))
                        : Optional.empty());
        return languages(name, part -> text.apply(part).byLanguage().keySet());
    }

    /** The languages of names, and in each the name, its status, source and aliases. */
    PropertyTable<T> named(Function<T, Names> names) {
        byLanguage.put("names", (language, rest) -> {
            Function<T, Optional<Name>> name = part -> names.apply(part).in(language);
            return switch (rest) {
                case "" -> Optional.of(single(PropertyType.TEXT, name.andThen(one -> one.map(Name::text))));
                case ".status" ->
                    Optional.of(single(
                                    PropertyType.CODE,
                                    name.andThen(one ->
                                            one.map(known -> known.status().code())))
                            .withCodes(VocabularyWords.codesOf(List.of(NameStatus.values()))));
                case ".source" ->
                    Optional.of(single(
                            PropertyType.ID,
                            name.andThen(one -> one.flatMap(Name::source).map(Object::toString))));
                case ".aliases" ->
                    Optional.of(Property.own(
                            PropertyType.TEXT,
                            true,
                            (part, context) -> name.apply(type.cast(part)).map(Name::aliases).orElse(List.of()).stream()
                                    .map(Alias::text)
                                    .toList()));
                default -> Optional.empty();
            };
        });
        return languages("names", part -> names.apply(part).byLanguage().keySet());
    }

    /** Lets a property be followed to the parts that it names. */
    PropertyTable<T> following(
            String name, Lookup lookup, Function<RuleContext, List<Part>> parts, Kind first, Kind... others) {
        return put(name, get(name).following(new Property.Follow(EnumSet.of(first, others), lookup, parts)));
    }

    /** Parts that have to do with the part without being named by it: their ids, to be followed. */
    PropertyTable<T> related(
            String name, Lookup lookup, Function<RuleContext, List<Part>> parts, Kind first, Kind... others) {
        Property.Follow follow = new Property.Follow(EnumSet.of(first, others), lookup, parts);
        Property ids = Property.own(
                PropertyType.ID,
                true,
                (part, context) -> parts.apply(context).stream()
                        .filter(other -> follow.to().stream()
                                .anyMatch(kind -> other.as(kind.type()).isPresent()))
                        .map(Part::name)
                        .toList());
        return put(name, ids.lookingAt(lookup).following(follow));
    }

    private PropertyTable<T> languages(String name, Function<T, Set<LanguageTag>> languages) {
        return many(name, PropertyType.LANGUAGE, languages, LanguageTag::value);
    }

    private PropertyTable<T> one(String name, PropertyType kind, Function<T, ? extends Optional<?>> value) {
        return put(name, single(kind, value));
    }

    private Property single(PropertyType kind, Function<T, ? extends Optional<?>> value) {
        return Property.own(kind, false, (part, context) -> {
            Optional<?> one = value.apply(type.cast(part));
            return one.isPresent() ? List.of(one.get()) : List.of();
        });
    }

    private <V> PropertyTable<T> many(
            String name,
            PropertyType kind,
            Function<T, ? extends Collection<? extends V>> values,
            Function<? super V, String> written) {
        return put(name, Property.own(kind, true, (part, context) -> {
            List<String> texts = new ArrayList<>();
            for (V value : values.apply(type.cast(part))) {
                texts.add(written.apply(value));
            }
            return texts;
        }));
    }

    private static Property extension(String key) {
        return Property.own(
                PropertyType.TEXT,
                false,
                (part, context) -> extensionsOf(part).find(key).stream()
                        .map(PropertyTable::written)
                        .toList());
    }

    private static Extensions extensionsOf(Object part) {
        return part instanceof PlanHead plan ? plan.extensions() : ((Extensible) part).extensions();
    }

    private static String written(ExtensionValue value) {
        return value instanceof ExtensionValue.Text text ? text.text() : value.toString();
    }

    private PropertyTable<T> put(String name, Property property) {
        byName.put(name, property);
        return this;
    }

    private Property get(String name) {
        return Optional.ofNullable(byName.get(name)).orElseThrow();
    }
}
