package org.lmcplan.model;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** Maps by language, in the order of the tags whatever order they came in. */
final class InLanguageOrder {

    private InLanguageOrder() {}

    static <V> SortedMap<LanguageTag, V> copyOf(Map<LanguageTag, V> byLanguage) {
        if (byLanguage.isEmpty()) {
            return Collections.emptySortedMap();
        }
        SortedMap<LanguageTag, V> copy = new TreeMap<>();
        byLanguage.forEach((language, value) -> copy.put(language, Objects.requireNonNull(value)));
        return Collections.unmodifiableSortedMap(copy);
    }
}
