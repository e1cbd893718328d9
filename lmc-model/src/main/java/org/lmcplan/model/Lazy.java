package org.lmcplan.model;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is computed when it is first needed. Thread-safe. */
final class Lazy<T> {

    private final Supplier<T> supplier;
    private volatile @Nullable T value;

    Lazy(Supplier<T> supplier) {
        this.supplier = supplier;
    }

    T get() {
        T known = value;
        if (known == null) { // at worst computed twice, with the same result
            known = supplier.get();
            value = known;
        }
        return known;
    }
}
