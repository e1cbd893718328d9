package org.lmcplan.io;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One key of an object and what becomes of its value.
 *
 * @param key the key
 * @param required whether it must be there
 * @param shape what its value looks like
 * @param get takes the value from an owner; null where the key is left out
 * @param set hands a value that was read to what collects the parts
 */
record Field<T, B, V>(
        String key, boolean required, Shape<V> shape, Function<T, @Nullable V> get, BiConsumer<B, V> set) {

    void readInto(B parts, Cursor in) throws Problem.Fatal {
        V value = shape.read(in);
        if (value != null) {
            set.accept(parts, value);
        }
    }

    void write(T owner, Key name, Output out) {
        V value = get.apply(owner);
        if (value != null) {
            out.key(name);
            shape.write(value, out);
        }
    }
}
