package org.lmcplan.io;

/**
 * A stretch of a document.
 *
 * @param start its first character
 * @param end the place just after its last character
 */
public record Span(Place start, Place end) {

    /** {@code 12:7-12:15}. */
    @Override
    public String toString() {
        return start + "-" + end;
    }
}
