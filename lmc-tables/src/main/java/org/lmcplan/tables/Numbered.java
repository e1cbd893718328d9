package org.lmcplan.tables;

import java.util.ArrayList;
import java.util.List;

/**
 * One of several values that something has, with its place among them.
 *
 * @param owner what has them
 * @param ordinal the place, from 1
 * @param value the value
 */
record Numbered<O, V>(O owner, int ordinal, V value) {

    static <O, V> List<Numbered<O, V>> of(O owner, List<? extends V> values) {
        List<Numbered<O, V>> all = new ArrayList<>();
        for (V value : values) {
            all.add(new Numbered<>(owner, all.size() + 1, value));
        }
        return all;
    }

    static <V> List<Numbered<String, V>> of(List<? extends V> values) {
        return of("", values);
    }
}
