package org.lmcplan.model;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** Copies maps so that values of the model are immutable and always iterate in the order of the keys. */
final class SortedMaps {

    private SortedMaps() {}

    /** Returns the map itself if it is sorted, otherwise a sorted copy. */
    static <K extends Comparable<? super K>, V> SortedMap<K, V> sorted(Map<K, V> map) {
        return map instanceof SortedMap<K, V> sorted ? sorted : new TreeMap<>(map);
    }

    /** Returns an unmodifiable copy; throws an exception if a key or value is null. */
    static <K extends Comparable<? super K>, V> SortedMap<K, V> copyOf(Map<K, V> map) {
        if (map.isEmpty()) {
            return Collections.emptySortedMap();
        }
        SortedMap<K, V> copy = new TreeMap<>();
        map.forEach((key, value) -> copy.put(key, Objects.requireNonNull(value)));
        return Collections.unmodifiableSortedMap(copy);
    }
}
