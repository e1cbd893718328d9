package org.lmcplan.io.fault;

import java.util.Objects;
import java.util.Optional;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.problem.Location;

/** A source map without any positions. */
enum EmptySourceMap implements SourceMap {
    INSTANCE;

    @Override
    public Optional<Location> locate(DocumentPath path) {
        Objects.requireNonNull(path, "path");
        return Optional.empty();
    }

    @Override
    public String toString() {
        return "SourceMap{}";
    }
}
