package org.lmcplan.validate.declared;

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
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.ReferenceRole;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.ValidatedPart;

/**
 * The properties of one kind of parts, by their names in documents. A function that returns an {@link Optional} makes an
 * optional property.
 */
final class PropertyTable<T> {

    private final Class<T> type;
    private final SortedMap<String, Property> byName = new TreeMap<>();
    private final Map<String, BiFunction<LanguageTag, String, Optional<Property>>> byLanguage = new TreeMap<>();

    PropertyTable(Class<T> type) {
        this.type = type;
    }

    /** The names of all properties except those by language, such as {@code names.en}, and extensions. */
    Set<String> names() {
        return byName.keySet();
    }

    /** Whether the property of this name has a value for each language, as {@code gloss} does. */
    boolean isByLanguage(String name) {
        return byLanguage.containsKey(name);
    }

    /** Returns the property of this name, without following links to other parts. */
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
        return LanguageTag.parse(tag).flatMap(language -> byLanguage.get(head).apply(language, rest.substring(end)));
    }

    PropertyTable<T> text(String name, Function<T, ?> value) {
        return put(name, own(PropertyType.TEXT, false, value));
    }

    PropertyTable<T> id(String name, Function<T, ?> value) {
        return put(name, own(PropertyType.ID, false, value));
    }

    PropertyTable<T> number(String name, Function<T, ?> value) {
        return put(name, own(PropertyType.NUMBER, false, value));
    }

    PropertyTable<T> section(String name, Function<T, ?> value) {
        return put(name, own(PropertyType.SECTION, false, value));
    }

    /** A term of a vocabulary. */
    <E extends Enum<E> & Coded> PropertyTable<T> code(String name, Class<E> vocabulary, Function<T, ?> value) {
        return put(name, terms(vocabulary, false, value));
    }

    /** One of these codes. */
    PropertyTable<T> code(String name, SortedSet<String> codes, Function<T, ?> value) {
        return put(name, own(PropertyType.CODE, false, value).withCodes(codes));
    }

    /** Terms of a vocabulary. */
    <E extends Enum<E> & Coded> PropertyTable<T> codes(
            String name, Class<E> vocabulary, Function<T, ? extends Collection<E>> values) {
        return put(name, terms(vocabulary, true, values));
    }

    /** A reference to another part, whose properties can be tested too. */
    PropertyTable<T> reference(String name, ReferenceRole role, Function<T, ?> value) {
        return link(name, role, false, value);
    }

    /** References to other parts. */
    PropertyTable<T> references(String name, ReferenceRole role, Function<T, ? extends Collection<?>> values) {
        return link(name, role, true, values);
    }

    /** The ids of parts of this kind that are related to the part without being named in it. */
    PropertyTable<T> related(
            String name, PlanPart kind, Lookup lookup, Function<RuleContext, List<ValidatedPart>> parts) {
        return put(name, Property.related(new LinkedParts(EnumSet.of(kind), lookup, parts)));
    }

    /** The languages of a text, and the text in each. */
    PropertyTable<T> localized(String name, Function<T, LocalizedText> text) {
        byLanguage.put(
                name,
                (language, rest) -> Optional.of(own(
                                PropertyType.TEXT,
                                false,
                                part -> text.apply(part).in(language)))
                        .filter(property -> rest.isEmpty()));
        return languages(name, part -> text.apply(part).byLanguage().keySet());
    }

    /** The languages of names, and in each the name, its status, source and aliases. */
    PropertyTable<T> named(Function<T, Names> names) {
        byLanguage.put("names", (language, rest) -> {
            Function<T, Optional<Name>> name = part -> names.apply(part).in(language);
            return Optional.ofNullable(
                    switch (rest) {
                        case "" -> own(PropertyType.TEXT, false, name.andThen(known -> known.map(Name::text)));
                        case ".status" ->
                            terms(NameStatus.class, false, name.andThen(known -> known.map(Name::status)));
                        case ".source" ->
                            own(PropertyType.ID, false, name.andThen(known -> known.flatMap(Name::source)));
                        case ".aliases" -> own(PropertyType.TEXT, true, name.andThen(PropertyTable::aliases));
                        default -> null;
                    });
        });
        return languages("names", part -> names.apply(part).byLanguage().keySet());
    }

    private static List<String> aliases(Optional<Name> name) {
        return name.stream()
                .flatMap(known -> known.aliases().stream())
                .map(Alias::text)
                .toList();
    }

    private PropertyTable<T> languages(String name, Function<T, Set<LanguageTag>> languages) {
        return put(name, own(PropertyType.LANGUAGE, true, languages));
    }

    private PropertyTable<T> link(String name, ReferenceRole role, boolean isList, Function<T, ?> value) {
        LinkedParts parts = LinkedParts.referredTo(role);
        PropertyType to = parts.kinds().contains(PlanPart.SECTION) ? PropertyType.SECTION : PropertyType.ID;
        return put(name, own(to, isList, value).leadingTo(parts));
    }

    private <E extends Enum<E> & Coded> Property terms(Class<E> vocabulary, boolean isList, Function<T, ?> value) {
        return own(PropertyType.CODE, isList, value, VocabularyCodes.lookup(vocabulary))
                .withCodes(VocabularyCodes.of(vocabulary));
    }

    private Property own(PropertyType valueType, boolean isList, Function<T, ?> value) {
        boolean asIs = valueType == PropertyType.NUMBER || valueType == PropertyType.SECTION;
        return own(valueType, isList, value, asIs ? Function.identity() : Object::toString);
    }

    /** A property of the part itself; the function returns a value, an {@link Optional} or a collection. */
    private Property own(PropertyType valueType, boolean isList, Function<T, ?> value, Function<Object, ?> written) {
        return Property.own(valueType, isList, (part, context) -> {
            Object found = value.apply(type.cast(part));
            if (found instanceof Collection<?> several) {
                return several.stream().map(written).toList();
            }
            Object one = found instanceof Optional<?> optional ? optional.orElse(null) : found;
            return one == null ? List.of() : List.of(written.apply(one));
        });
    }

    private static Property extension(String key) {
        return Property.own(
                PropertyType.TEXT,
                false,
                (part, context) -> ((Extensible) part)
                        .extensions().find(key).stream()
                                .map(PropertyTable::written)
                                .toList());
    }

    private static String written(ExtensionValue value) {
        return value instanceof ExtensionValue.Text text ? text.text() : value.toString();
    }

    private PropertyTable<T> put(String name, Property property) {
        byName.put(name, property);
        return this;
    }
}
