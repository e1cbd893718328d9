package org.lmcplan.model;

import java.util.AbstractMap;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A map that refuses every change, also one that would change nothing, as the unmodifiable maps of the JDK do; but without
 * another object around it.
 */
@SuppressWarnings("NullAway") // nothing is ever returned
abstract class FixedMap<K, V> extends AbstractMap<K, V> {

    @Override
    public Set<K> keySet() {
        return Collections.unmodifiableSet(super.keySet());
    }

    @Override
    public Collection<V> values() {
        return Collections.unmodifiableCollection(super.values());
    }

    private static UnsupportedOperationException refusal() {
        return new UnsupportedOperationException("what has been read or built is not changed");
    }

    @Override
    public V put(K key, V value) {
        throw refusal();
    }

    @Override
    public void putAll(Map<? extends K, ? extends V> more) {
        throw refusal();
    }

    @Override
    public V putIfAbsent(K key, V value) {
        throw refusal();
    }

    @Override
    public V remove(@Nullable Object key) {
        throw refusal();
    }

    @Override
    public boolean remove(@Nullable Object key, @Nullable Object value) {
        throw refusal();
    }

    @Override
    public V replace(K key, V value) {
        throw refusal();
    }

    @Override
    public boolean replace(K key, V older, V newer) {
        throw refusal();
    }

    @Override
    public void replaceAll(BiFunction<? super K, ? super V, ? extends V> change) {
        throw refusal();
    }

    @Override
    public V computeIfAbsent(K key, Function<? super K, ? extends V> make) {
        throw refusal();
    }

    @Override
    public V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> change) {
        throw refusal();
    }

    @Override
    public V compute(K key, BiFunction<? super K, ? super V, ? extends V> change) {
        throw refusal();
    }

    @Override
    public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> merge) {
        throw refusal();
    }

    @Override
    public void clear() {
        throw refusal();
    }
}
