package org.lmcplan.model.diff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.ElementId;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Passage;
import org.lmcplan.model.PlanElement;
import org.lmcplan.model.SectionNumber;

/**
 * Compares one attribute of two values. The attributes listed for a type together cover the whole type.
 *
 * @param <T> the type of the values
 */
interface Attribute<T> {

    /** Creates the specific change for an attribute that has its own type of change. */
    interface Maker<V> {
        Change make(Match part, V before, V after);
    }

    /** Adds the changes between two values, if any. */
    void compare(T older, T newer, PartComparison into);

    /** Compares a verbatim text of the plan or a quote from it; an absent text is empty. */
    static <T> Attribute<T> verbatim(String property, Function<T, String> text) {
        return special(text, (part, before, after) -> new TextChanged(part, property, before, after));
    }

    /** Compares an attribute that has its own type of change. */
    static <T, V> Attribute<T> special(Function<T, V> value, Maker<V> maker) {
        return (older, newer, into) -> {
            V before = value.apply(older);
            V after = value.apply(newer);
            if (into.differ(before, after)) {
                into.add(maker.make(into.part(), before, after));
            }
        };
    }

    static <T> Attribute<T> value(String property, Function<T, Object> value) {
        return list(property, part -> List.of(value.apply(part)));
    }

    static <T> Attribute<T> optional(String property, Function<T, Optional<?>> value) {
        return list(property, part -> value.apply(part).stream().toList());
    }

    static <T> Attribute<T> list(String property, Function<T, List<?>> values) {
        return (older, newer, into) -> into.property(property, values.apply(older), values.apply(newer));
    }

    static <T> Attribute<T> localized(String property, Function<T, LocalizedText> text) {
        return (older, newer, into) -> keyed(
                text.apply(older).byLanguage(),
                text.apply(newer).byLanguage(),
                (language, before, after) -> into.property(property + "/" + language, before, after));
    }

    static <T extends Extensible> Attribute<T> extensions() {
        return extensions("", part -> part);
    }

    static <T> Attribute<T> extensions(String prefix, Function<T, Extensible> owner) {
        return (older, newer, into) -> keyed(
                owner.apply(older).extensions().byKey(),
                owner.apply(newer).extensions().byKey(),
                (key, before, after) -> into.property(prefix + key, before, after));
    }

    /** Compares the section that contains a part. */
    static <T> Attribute<T> section(Function<T, SectionNumber> section) {
        return (older, newer, into) -> into.section(section.apply(older), section.apply(newer));
    }

    /** Compares ids of elements. The id of a commitment that changed along with the number of its section counts as the same. */
    static <T> Attribute<T> elements(String property, Function<T, List<? extends ElementId>> ids) {
        return (older, newer, into) -> {
            List<? extends ElementId> before = ids.apply(older);
            List<? extends ElementId> after = ids.apply(newer);
            if (!sameElements(before, after, into.mapping())) {
                into.note(property, before, after);
            }
        };
    }

    private static boolean sameElements(
            List<? extends ElementId> before, List<? extends ElementId> after, SectionMapping mapping) {
        return before.size() == after.size()
                && IntStream.range(0, before.size()).allMatch(i -> sameElement(before.get(i), after.get(i), mapping));
    }

    private static boolean sameElement(ElementId before, ElementId after, SectionMapping mapping) {
        if (before instanceof CommitmentId older && after instanceof CommitmentId newer) {
            return older.ordinal() == newer.ordinal() && mapping.same(older.section(), newer.section());
        }
        return before.equals(after);
    }

    /** Compares the passages that an element was read from. A passage in a renumbered section counts as the same. */
    static <T extends PlanElement> Attribute<T> readFrom() {
        return (older, newer, into) -> {
            List<Passage> before = older.readFrom();
            List<Passage> after = newer.readFrom();
            if (!samePassages(before, after, into.mapping())) {
                into.note("readFrom", before, after);
            }
        };
    }

    private static boolean samePassages(List<Passage> before, List<Passage> after, SectionMapping mapping) {
        if (before.size() != after.size()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            Passage here = after.get(i);
            if (!mapping.same(before.get(i).section(), here.section())
                    || !before.get(i).toBuilder()
                            .section(here.section())
                            .build()
                            .equals(here)) {
                return false;
            }
        }
        return true;
    }

    /** Receives a key of at least one of two maps, with its value in each map as a list of at most one entry. */
    interface Keyed<K, V> {
        void take(K key, List<V> before, List<V> after);
    }

    static <K, V> void keyed(SortedMap<K, V> older, SortedMap<K, V> newer, Keyed<K, V> keyed) {
        if (older.equals(newer)) {
            return; // the common case
        }
        Map<K, V> all = new TreeMap<>(older);
        all.putAll(newer);
        for (K key : all.keySet()) {
            keyed.take(key, underKey(older, key), underKey(newer, key));
        }
    }

    private static <K, V> List<V> underKey(Map<K, V> map, K key) {
        return Optional.ofNullable(map.get(key)).stream().toList();
    }
}
