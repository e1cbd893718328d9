package org.lmcplan.cli.input;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * An immutable document that is read when it is first asked for, and then kept: a build may run many commands in one process.
 */
final class ReadOnce<T> {

    private final Supplier<T> reading;
    private Optional<T> document = Optional.empty();

    ReadOnce(Supplier<T> reading) {
        this.reading = reading;
    }

    synchronized T get() {
        T known = document.orElseGet(reading);
        document = Optional.of(known);
        return known;
    }
}
