package org.lmcplan.model;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** Copies maps so that values of the model cannot change and iterate by key, whatever order the entries came in. */
final class SortedMaps {

    private SortedMaps() {}

    /** An unmodifiable copy; refuses null. */
    static <K extends Comparable<? super K>, V> SortedMap<K, V> copyOf(Map<K, V> map) {
        if (map.isEmpty()) {
            return Collections.emptySortedMap();
        }
        SortedMap<K, V> copy = new TreeMap<>();
        map.forEach((key, value) -> copy.put(key, Objects.requireNonNull(value)));
        return Collections.unmodifiableSortedMap(copy);
    }
}
