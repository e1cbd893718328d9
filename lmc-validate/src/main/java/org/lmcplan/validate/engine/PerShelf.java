package org.lmcplan.validate.engine;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** One thing for each shelf. */
final class PerShelf<T> {

    private final List<T> things;

    private PerShelf(List<T> things) {
        this.things = things;
    }

    static <T> PerShelf<T> filledBy(Supplier<T> supplier) {
        return new PerShelf<>(
                Stream.generate(supplier).limit(LookupKey.values().length).toList());
    }

    @SuppressWarnings("EnumOrdinal") // unlike a map by enum, it always has a value
    T on(LookupKey shelf) {
        return things.get(shelf.ordinal());
    }

    <R> PerShelf<R> map(Function<? super T, R> function) {
        return new PerShelf<>(things.stream().map(function).toList());
    }
}
