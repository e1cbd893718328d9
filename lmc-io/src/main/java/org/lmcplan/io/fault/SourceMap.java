package org.lmcplan.io.fault;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.problem.Location;

/**
 * The positions of the values of a document, by path. A reader records them on request; the map is immutable and safe to share
 * between threads.
 *
 * <pre>{@code
 * ReadResult<Plan> result = LmcReader.create().withSourceMap().read(source);
 * Optional<Location> quote = result.sourceMap().locate(DocumentPath.of("/commitments/0/quote"));
 * }</pre>
 */
public interface SourceMap extends Serializable {

    /** Finds the value at this path, without its key; empty if there is no such value. */
    Optional<Location> locate(DocumentPath path);

    /** Finds the value at this path or, if there is none, the innermost existing value around it. */
    default Optional<Location> locateNearest(DocumentPath path) {
        Objects.requireNonNull(path, "path");
        Optional<DocumentPath> at = Optional.of(path);
        while (at.isPresent()) {
            Optional<Location> location = locate(at.get());
            if (location.isPresent()) {
                return location;
            }
            at = at.get().parent();
        }
        return Optional.empty();
    }

    /** A map without any positions. */
    static SourceMap none() {
        return EmptySourceMap.INSTANCE;
    }
}
