package org.lmcplan.model;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lmcplan.model.text.NullCheck;

/** Copies maps so that values of the model are immutable and always iterate in the order of the keys. */
final class SortedMaps {

    private SortedMaps() {}

    /** Returns an unmodifiable copy; throws an exception if the parameter of this name, a key or a value is null. */
    static <K extends Comparable<? super K>, V> SortedMap<K, V> copyOf(Map<K, V> map, String name) {
        NullCheck.entries(map, name);
        if (map.isEmpty()) {
            return Collections.emptySortedMap();
        }
        SortedMap<K, V> copy = new TreeMap<>();
        copy.putAll(map);
        return Collections.unmodifiableSortedMap(copy);
    }

    /** Returns the map itself if it is sorted, because the value that it is for copies it anyway; otherwise a sorted copy. */
    static <K extends Comparable<? super K>, V> SortedMap<K, V> of(Map<K, V> map, String name) {
        return map instanceof SortedMap<K, V> sorted ? sorted : copyOf(map, name);
    }

    /** Returns a copy with this value under the key. */
    static <K extends Comparable<? super K>, V> SortedMap<K, V> with(SortedMap<K, V> map, K key, V value) {
        SortedMap<K, V> copy = new TreeMap<>(map);
        copy.put(key, value);
        return copy;
    }

    /** Returns a copy without a value under the key. */
    static <K extends Comparable<? super K>, V> SortedMap<K, V> without(SortedMap<K, V> map, K key) {
        SortedMap<K, V> copy = new TreeMap<>(map);
        copy.remove(key);
        return copy;
    }
}
