package org.lmcplan.validate.engine.incremental;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A value for each look-up key. */
final class PerLookupKey<T> {

    private final List<T> values;

    private PerLookupKey(List<T> values) {
        this.values = values;
    }

    static <T> PerLookupKey<T> filledBy(Supplier<T> supplier) {
        return new PerLookupKey<>(
                Stream.generate(supplier).limit(LookupKey.values().length).toList());
    }

    @SuppressWarnings("EnumOrdinal") // unlike a map by enum, it always has a value
    T get(LookupKey key) {
        return values.get(key.ordinal());
    }

    <R> PerLookupKey<R> map(Function<? super T, R> function) {
        return new PerLookupKey<>(values.stream().map(function).toList());
    }
}
