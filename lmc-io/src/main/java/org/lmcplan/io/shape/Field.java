package org.lmcplan.io.shape;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lmcplan.io.parse.TokenProblem;
import org.lmcplan.io.write.DocumentOutput;
import org.lmcplan.io.write.EncodedKey;

/**
 * One key of an object.
 *
 * @param key the key
 * @param required whether it must be present
 * @param shape the shape of its value
 * @param isNew whether it came with the newest format
 * @param get returns the value of an object; null if the key is omitted
 * @param set passes a value that was read to the builder
 */
record Field<T, B, V>(
        String key,
        boolean required,
        Shape<V> shape,
        boolean isNew,
        Function<T, @Nullable V> get,
        BiConsumer<B, V> set) {

    Field<T, B, V> asNew() {
        return new Field<>(key, required, shape, true, get, set);
    }

    /** Reads the value and returns it; it has no fault unless it is a list of a whole document. Null if it has. */
    @Nullable
    V readInto(B builder, ReadContext in) throws TokenProblem.Fatal {
        V value = shape.read(in);
        if (value != null) {
            set.accept(builder, value);
        }
        return value;
    }

    void write(T owner, EncodedKey name, DocumentOutput out) {
        V value = get.apply(owner);
        if (value != null) {
            out.key(name);
            shape.write(value, out);
        }
    }
}
