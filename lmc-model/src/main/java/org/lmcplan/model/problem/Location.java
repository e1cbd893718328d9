package org.lmcplan.model.problem;

import org.lmcplan.model.text.SafeText;

/**
 * A stretch of a named document.
 *
 * @param source the document, as the caller named it, such as {@code plan.yaml}
 * @param span where in the document
 */
public record Location(String source, Span span) {

    /** Refuses a blank name. */
    public Location {
        if (source.isBlank()) {
            throw new IllegalArgumentException("a location needs the name of its document");
        }
    }

    /** A location of which only line and column of the start are known. */
    public static Location of(String source, int line, int column) {
        return new Location(source, Span.at(Position.of(line, column)));
    }

    /** {@code plan.yaml:12:7}, with hidden characters of the name escaped. */
    @Override
    public String toString() {
        return SafeText.line(source) + ":" + span.start();
    }
}
