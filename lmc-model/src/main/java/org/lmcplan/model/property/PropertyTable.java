package org.lmcplan.model.property;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;
import org.lmcplan.model.Adoption;
import org.lmcplan.model.Alias;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.Coded;
import org.lmcplan.model.CountryCode;
import org.lmcplan.model.ElementId;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.Extensions;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Marker;
import org.lmcplan.model.Names;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Passage;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.Term;
import org.lmcplan.model.attribute.Attributes;
import org.lmcplan.model.evidence.CurrencyCode;
import org.lmcplan.model.evidence.Money;

/**
 * The properties of one type, by their names in documents. They are its attributes, so a new attribute is a property at once;
 * {@link PartProperties} adds those that are computed, and where references lead.
 */
public final class PropertyTable {

    private static final Set<Class<?>> TEXTS = Set.of(String.class, URI.class, Marker.class, LanguageTag.class);
    private static final Set<Class<?>> NUMBERS = Set.of(int.class, Integer.class, BigDecimal.class);

    /** Objects that stand for one of their own values, as an adoption does for its date. */
    private static final Map<Class<?>, String> STAND_FOR =
            Map.of(Adoption.class, "date", Alias.class, "text", Passage.class, "section");

    private final SortedMap<String, Property> byName = new TreeMap<>();
    private final Map<String, LanguageProperties> byLanguage = new HashMap<>();

    PropertyTable(Class<?> type) {
        Attributes.of(type).forEach((name, accessor) -> {
            if (accessor.getReturnType() != Extensions.class) {
                add(name, accessor);
            }
        });
    }

    /** Returns the names of all properties except those by language, such as {@code names.en}, and extensions. */
    public Set<String> names() {
        return byName.keySet();
    }

    /** Returns whether the property of this name has a value for each language, as {@code gloss} does. */
    boolean isByLanguage(String name) {
        return byLanguage.containsKey(name);
    }

    /** Returns the property of this name, without following links to other parts. */
    public Optional<Property> find(String name) {
        Property own = byName.get(name);
        if (own != null) {
            return Optional.of(own);
        }
        if (Extensions.isKey(name)) {
            return Optional.of(ExtensionProperty.of(name));
        }
        int dot = name.indexOf('.');
        return dot < 0
                ? Optional.empty()
                : Optional.ofNullable(byLanguage.get(name.substring(0, dot)))
                        .flatMap(texts -> texts.find(name.substring(dot + 1)));
    }

    PropertyTable put(String name, Property property) {
        byName.put(name, property);
        return this;
    }

    PropertyTable put(String name, PropertyType type, Function<Object, ?> value) {
        return put(name, Property.of(type, false, part -> List.of(value.apply(part))));
    }

    /** Says where the values of a property lead. */
    PropertyTable leading(String name, PartLink link) {
        byName.computeIfPresent(name, (key, property) -> property.leadingTo(link));
        return this;
    }

    private void add(String name, Method accessor) {
        Function<Object, List<?>> values = part -> each(Attributes.read(accessor, part));
        if (accessor.getReturnType() == LocalizedText.class) {
            add(name, LanguageProperties.ofTexts(part -> Attributes.read(accessor, part)));
            return;
        } else if (accessor.getReturnType() == Names.class) {
            add(name, LanguageProperties.ofNames(part -> Attributes.read(accessor, part)));
            return;
        }
        Type type = accessor.getGenericReturnType();
        Class<?> one =
                (Class<?>) (type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[0] : type);
        add(
                name,
                one,
                Property.of(PropertyType.OBJECT, Collection.class.isAssignableFrom(accessor.getReturnType()), values));
    }

    private void add(String name, LanguageProperties texts) {
        byLanguage.put(name, texts);
        put(name, texts.asProperty());
    }

    /** Adds a property with objects of a type as its values. */
    private void add(String name, Class<?> type, Property objects) {
        if (type == Term.class) {
            put(name, objects);
            put(name + ".from", objects.as(PropertyType.NUMBER, term -> BigDecimal.valueOf(((Term) term).from())));
            put(name + ".to", objects.as(PropertyType.NUMBER, term -> BigDecimal.valueOf(((Term) term).to())));
        } else if (type == Money.class) {
            put(name, objects);
            put(name + ".value", objects.as(PropertyType.NUMBER, money -> ((Money) money).amount()));
            put(
                    name + ".currency",
                    objects.as(PropertyType.TEXT, money -> ((Money) money).currency())
                            .withCodes(CurrencyCode.all()));
        } else if (type == Cadence.class) {
            put(name, objects.as(PropertyType.CODE, Cadences::code).withCodes(Cadences.CODES));
            put(
                    name + ".years",
                    Property.of(
                            PropertyType.NUMBER,
                            objects.isList(),
                            part -> objects.values().apply(part, Neighbours.NONE).stream()
                                    .flatMap(Cadences::years)
                                    .toList()));
        } else if (STAND_FOR.containsKey(type)) {
            PropertyTable nested = new PropertyTable(type);
            nested.byName.forEach((key, inner) -> put(name + "." + key, objects.then(inner)));
            nested.find(STAND_FOR.get(type)).ifPresent(inner -> put(name, objects.then(inner)));
        } else if (Extensible.class.isAssignableFrom(type)) {
            put(name, objects.leadingTo(PartLink.contained(type)));
        } else {
            put(name, scalar(type, objects));
        }
    }

    private static Property scalar(Class<?> type, Property values) {
        if (Coded.class.isAssignableFrom(type)) {
            SortedSet<String> codes = VocabularyCodes.of(type);
            return values.as(PropertyType.CODE, VocabularyCodes.lookup(type)).withCodes(codes);
        } else if (ElementId.class.isAssignableFrom(type)) {
            return values.as(PropertyType.ID, id -> ((ElementId) id).value());
        } else if (type == CountryCode.class) {
            return values.as(PropertyType.TEXT, Object::toString).withCodes(CountryCode.all());
        } else if (TEXTS.contains(type)) {
            return values.as(PropertyType.TEXT, Object::toString);
        } else if (NUMBERS.contains(type)) {
            return values.as(PropertyType.NUMBER, number -> new BigDecimal(number.toString()));
        } else if (type == PartialDate.class) {
            return values.as(PropertyType.DATE, date -> date);
        } else if (type == SectionNumber.class) {
            return values.as(PropertyType.SECTION, number -> number);
        }
        throw new IllegalStateException("say what kind of property a " + type.getSimpleName() + " is");
    }

    private static List<?> each(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.stream().toList();
        }
        return value instanceof Collection<?> several ? List.copyOf(several) : List.of(value);
    }
}
