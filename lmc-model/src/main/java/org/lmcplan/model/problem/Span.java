package org.lmcplan.model.problem;

/**
 * A stretch of a document.
 *
 * @param start the position of its first character
 * @param end the position just after its last character; equal to the start where the end is not known
 */
public record Span(Position start, Position end) {

    /** Refuses an end before the start. */
    public Span {
        if (end.line() < start.line() || (end.line() == start.line() && end.column() < start.column())) {
            throw new IllegalArgumentException("a span that starts at " + start + " cannot end at " + end);
        }
    }

    /** A span of which only the start is known. */
    public static Span at(Position start) {
        return new Span(start, start);
    }

    /** Whether the end is known. */
    public boolean hasEnd() {
        return end.line() != start.line() || end.column() != start.column();
    }

    /** {@code 12:7-12:15}. */
    @Override
    public String toString() {
        return start + "-" + end;
    }
}
