package org.lmcplan.validate.format;

import java.util.Optional;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.problem.Location;

/**
 * Finds where a value is in the document that a plan was read from. For a plan read by {@code lmc-io}, use
 * {@code result.sourceMap()::locateNearest}. A finding may be about a missing value, so a locator should then return the value that lacks it.
 */
@FunctionalInterface
public interface Locator {

    /** Returns the location of the value at this path; empty where it is unknown. */
    Optional<Location> locate(DocumentPath path);

    /** Returns a locator that knows no location: for plans that were built, not read. */
    static Locator none() {
        return path -> Optional.empty();
    }
}
