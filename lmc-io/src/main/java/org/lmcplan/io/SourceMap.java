package org.lmcplan.io;

import java.util.Optional;
import org.lmcplan.model.DocumentPath;

/**
 * Where each value of a document stands, by its path. Made while reading, for a reader that was asked to
 * ({@link LmcReader#withSourceMap()}); immutable and safe to share.
 */
public sealed interface SourceMap permits RecordedMap, JoinedMap {

    /** Where the value at this path stands, without its key, and in which document; empty where there is no such value. */
    Optional<Location> locate(DocumentPath path);

    /** Where the value at this path stands, without its key; empty where there is no such value. */
    default Optional<Span> find(DocumentPath path) {
        return locate(path).map(Location::span);
    }

    /** Where the value at this path stands, or where it is not there, the innermost value that it would stand in. */
    default Optional<Location> locateNearest(DocumentPath path) {
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

    /** As {@link #locateNearest}, without the document. */
    default Optional<Span> findNearest(DocumentPath path) {
        return locateNearest(path).map(Location::span);
    }

    /** The map of nothing. */
    static SourceMap none() {
        return RecordedMap.NONE;
    }
}
