package org.lmcplan.validate.format;

import java.util.Optional;
import org.lmcplan.model.DocumentPath;

/**
 * Tells where a value stands in the document that a plan was read from. A reader that kept a source map answers with the
 * nearest value that is there, since a finding may be about one that is missing.
 */
@FunctionalInterface
public interface Locator {

    /** Where the value at this path stands; empty where that is not known. */
    Optional<Spot> locate(DocumentPath path);

    /** Knows no place: for plans that were built, not read. */
    static Locator none() {
        return path -> Optional.empty();
    }
}
