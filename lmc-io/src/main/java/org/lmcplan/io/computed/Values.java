package org.lmcplan.io.computed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lmcplan.io.shape.Shape;

/** The values of the keys of one object that is being read. */
final class Values {

    private final Map<String, Object> byKey = new HashMap<>();

    void put(String key, Object value) {
        byKey.put(key, value);
    }

    /** Returns the value of a required key, which was read with this shape. */
    @SuppressWarnings("unchecked") // the key was declared with the shape
    <V> V get(String key, Shape<V> shape) {
        return (V) Objects.requireNonNull(byKey.get(key), key);
    }

    /** Returns the value of an optional key, which was read with this shape. */
    @SuppressWarnings("unchecked") // the key was declared with the shape
    <V> Optional<V> find(String key, Shape<V> shape) {
        return Optional.ofNullable((V) byKey.get(key));
    }

    /** Returns the list of a key, whose entries were read with this shape. */
    @SuppressWarnings("unchecked") // the key was declared with the shape
    <V> List<V> list(String key, Shape<V> entry) {
        return (List<V>) Objects.requireNonNull(byKey.get(key), key);
    }

    @Nullable
    Object raw(String key) {
        return byKey.get(key);
    }
}
