package org.lmcplan.model.problem;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.lmcplan.model.text.SafeText;

/**
 * A range in a named document.
 *
 * @param source the document, as the caller named it, such as {@code plan.yaml}
 * @param span the range in the document
 */
public record Location(String source, Span span) implements Serializable {

    /** Rejects a blank name. */
    public Location {
        requireNonNull(source, "source");
        requireNonNull(span, "span");
        if (source.isBlank()) {
            throw new IllegalArgumentException("a location needs the name of its document");
        }
    }

    /** Returns a location of which only the line and column of its start are known. */
    public static Location of(String source, int line, int column) {
        return new Location(source, Span.at(Position.of(line, column)));
    }

    /** Returns the location as in {@code plan.yaml:12:7}, with hidden characters of the name escaped. */
    @Override
    public String toString() {
        return SafeText.line(source) + ":" + span.start();
    }
}
