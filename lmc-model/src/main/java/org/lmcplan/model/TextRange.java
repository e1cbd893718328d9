package org.lmcplan.model;

import java.io.Serializable;
import java.util.Objects;

/**
 * A range of a text.
 *
 * @param start the offset of its first character, in UTF-16 units from 0
 * @param end the offset just after its last character
 */
public record TextRange(int start, int end) implements Serializable {

    /** Rejects a range that ends before it starts. */
    public TextRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a range cannot go from " + start + " to " + end);
        }
    }

    /** Returns the words in the range. */
    public String in(String text) {
        Objects.requireNonNull(text, "text");
        return text.substring(start, end);
    }
}
