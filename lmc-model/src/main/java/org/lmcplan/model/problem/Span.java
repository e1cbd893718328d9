package org.lmcplan.model.problem;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * A range in a document.
 *
 * @param start the position of its first character
 * @param end the position just after its last character; equal to the start if the end is not known
 */
public record Span(Position start, Position end) implements Serializable {

    /** Rejects an end before the start. */
    public Span {
        requireNonNull(start, "start");
        requireNonNull(end, "end");
        if (end.line() < start.line() || (end.line() == start.line() && end.column() < start.column())) {
            throw new IllegalArgumentException("a span that starts at " + start + " cannot end at " + end);
        }
    }

    /** Returns a span of which only the start is known. */
    public static Span at(Position start) {
        return new Span(start, start);
    }

    /** Returns whether the end is known. */
    public boolean hasEnd() {
        return end.line() != start.line() || end.column() != start.column();
    }

    /** Returns the span as in {@code 12:7-12:15}. */
    @Override
    public String toString() {
        return start + "-" + end;
    }
}
