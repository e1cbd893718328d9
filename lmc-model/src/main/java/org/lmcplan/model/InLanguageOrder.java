package org.lmcplan.model;

import java.util.AbstractSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A map by language that never changes, in the order of the tags whatever order they came in. A plan has thousands of
 * them with two or three entries each, so they are kept in two arrays rather than in trees, and handed out unwrapped.
 */
@SuppressWarnings("JdkObsolete") // the model speaks of sorted maps
final class InLanguageOrder<V> extends FixedMap<LanguageTag, V> implements SortedMap<LanguageTag, V> {

    private final LanguageTag[] languages;
    private final Object[] values;

    private InLanguageOrder(Map<LanguageTag, V> byLanguage) {
        int size = byLanguage.size();
        languages = new LanguageTag[size];
        values = new Object[size];
        int count = 0;
        for (Map.Entry<LanguageTag, V> entry : byLanguage.entrySet()) {
            int at = count++;
            while (at > 0 && languages[at - 1].compareTo(entry.getKey()) > 0) {
                languages[at] = languages[at - 1];
                values[at] = values[at - 1];
                at--;
            }
            languages[at] = entry.getKey();
            values[at] = Objects.requireNonNull(entry.getValue());
        }
    }

    /** The entries of any map, in order. */
    static <V> SortedMap<LanguageTag, V> of(Map<LanguageTag, V> byLanguage) {
        return byLanguage.isEmpty() ? Collections.emptySortedMap() : new InLanguageOrder<>(byLanguage);
    }

    /** The same as {@link #of}, but without copying what is one already. */
    static <V> SortedMap<LanguageTag, V> copyOf(SortedMap<LanguageTag, V> byLanguage) {
        return byLanguage instanceof InLanguageOrder ? byLanguage : of(byLanguage);
    }

    @Override
    public @Nullable V get(@Nullable Object language) {
        for (int i = 0; i < languages.length; i++) {
            if (languages[i].equals(language)) {
                return value(i);
            }
        }
        return null;
    }

    @SuppressWarnings("unchecked") // only such values were put there
    private V value(int i) {
        return (V) values[i];
    }

    @Override
    public boolean containsKey(@Nullable Object language) {
        return get(language) != null;
    }

    @Override
    public int size() {
        return languages.length;
    }

    @Override
    public void forEach(BiConsumer<? super LanguageTag, ? super V> action) {
        for (int i = 0; i < languages.length; i++) {
            action.accept(languages[i], value(i));
        }
    }

    @Override
    public Set<Map.Entry<LanguageTag, V>> entrySet() {
        return Collections.unmodifiableSet(new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<LanguageTag, V>> iterator() {
                return new Entries();
            }

            @Override
            public int size() {
                return languages.length;
            }
        });
    }

    @Override
    public java.util.@Nullable Comparator<? super LanguageTag> comparator() {
        return null;
    }

    @Override
    public SortedMap<LanguageTag, V> subMap(LanguageTag from, LanguageTag to) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(this).subMap(from, to));
    }

    @Override
    public SortedMap<LanguageTag, V> headMap(LanguageTag to) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(this).headMap(to));
    }

    @Override
    public SortedMap<LanguageTag, V> tailMap(LanguageTag from) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(this).tailMap(from));
    }

    @Override
    public LanguageTag firstKey() {
        return languages[0];
    }

    @Override
    public LanguageTag lastKey() {
        return languages[languages.length - 1];
    }

    private final class Entries implements Iterator<Map.Entry<LanguageTag, V>> {

        private int next;

        @Override
        public boolean hasNext() {
            return next < languages.length;
        }

        @Override
        public Map.Entry<LanguageTag, V> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            int at = next++;
            return Map.entry(languages[at], value(at));
        }
    }
}
