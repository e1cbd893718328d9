package org.lmcplan.model.property;

import java.math.BigDecimal;
import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lmcplan.model.Adoption;
import org.lmcplan.model.Alias;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.CadenceKind;
import org.lmcplan.model.Coded;
import org.lmcplan.model.CountryCode;
import org.lmcplan.model.CurrencyCode;
import org.lmcplan.model.ElementId;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.Extensions;
import org.lmcplan.model.FormerId;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Marker;
import org.lmcplan.model.Money;
import org.lmcplan.model.Names;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.PartyId;
import org.lmcplan.model.Passage;
import org.lmcplan.model.Season;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.Term;
import org.lmcplan.model.attribute.AttributeTable;
import org.lmcplan.model.attribute.PartAttribute;

/**
 * The properties of one type, by their names in documents. They are its attributes, so a new attribute is a property at once;
 * {@link PartProperties} adds those that are computed, and where references lead.
 */
public final class PropertyTable {

    private static final SortedSet<String> CADENCES =
            Arrays.stream(CadenceKind.values()).map(CadenceKind::code).collect(Collectors.toCollection(TreeSet::new));
    private static final Set<Class<?>> TEXTS =
            Set.of(String.class, URI.class, Marker.class, LanguageTag.class, FormerId.class);

    /** Objects that are not parts; with the value that they stand for, as an adoption does for its date. */
    private static final Map<Class<?>, String> EMBEDDED = Map.of(
            Adoption.class,
            "date",
            Alias.class,
            "text",
            Passage.class,
            "section",
            Term.class,
            "",
            Season.class,
            "",
            Money.class,
            "");

    private final SortedMap<String, Property> byName = new TreeMap<>();
    private final Map<String, LanguageProperties> byLanguage = new HashMap<>();

    PropertyTable(Class<?> type) {
        attributesOf(type).forEach(this::add);
    }

    private static SortedMap<String, PartAttribute> attributesOf(Class<?> type) {
        return AttributeTable.find(type)
                .orElseThrow(() -> new IllegalStateException("there is no table of the attributes of " + type))
                .byKey();
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

    private void add(String name, PartAttribute attribute) {
        if (attribute.type() == LocalizedText.class && attribute.isList()) {
            put(
                    name,
                    Property.of(
                            PropertyType.TEXT,
                            true,
                            part -> attribute.values(part).stream()
                                    .flatMap(text -> ((LocalizedText) text).byLanguage().values().stream())
                                    .toList()));
        } else if (attribute.type() == LocalizedText.class) {
            add(name, LanguageProperties.ofTexts(attribute.read()));
        } else if (attribute.type() == Names.class) {
            add(name, LanguageProperties.ofNames(attribute.read()));
        } else {
            add(name, attribute.type(), Property.of(PropertyType.OBJECT, attribute.isList(), attribute::values));
        }
    }

    private void add(String name, LanguageProperties texts) {
        byLanguage.put(name, texts);
        put(name, texts.asProperty());
    }

    /** Adds a property with objects of a type as its values. */
    private void add(String name, Class<?> type, Property objects) {
        if (EMBEDDED.containsKey(type)) {
            PropertyTable nested = new PropertyTable(type);
            nested.byName.forEach((key, inner) -> put(name + "." + key, objects.then(inner)));
            put(name, nested.find(EMBEDDED.get(type)).map(objects::then).orElse(objects));
        } else if (type == Cadence.class) {
            PropertyTable nested = new PropertyTable(type);
            put(
                    name,
                    objects.then(Objects.requireNonNull(nested.byName.get("kind")))
                            .as(PropertyType.CODE, code -> code)
                            .withCodes(CADENCES));
            nested.byName.forEach((key, inner) -> {
                if (inner.type() == PropertyType.NUMBER) {
                    put(name + "." + key, objects.then(inner));
                }
            });
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
        } else if (type == PartyId.class) {
            return values.as(PropertyType.ID, party -> ((PartyId) party).value());
        } else if (TEXTS.contains(type)) {
            return values.as(PropertyType.TEXT, Object::toString);
        } else if (type == CurrencyCode.class) {
            return values.as(PropertyType.TEXT, Object::toString).withCodes(CurrencyCode.all());
        } else if (type == Integer.class) {
            return values.as(PropertyType.NUMBER, number -> BigDecimal.valueOf((Integer) number));
        } else if (type == BigDecimal.class) {
            return values.as(PropertyType.NUMBER, number -> number);
        } else if (type == PartialDate.class) {
            return values.as(PropertyType.DATE, date -> date);
        } else if (type == SectionNumber.class) {
            return values.as(PropertyType.SECTION, number -> number);
        }
        throw new IllegalStateException("say what kind of property a " + type.getSimpleName() + " is");
    }
}
