package org.lmcplan.model.problem;

/**
 * A position in a document.
 *
 * @param line the line, from 1; lines end in LF, CR LF or CR
 * @param column the column in Unicode code points, from 1
 * @param offset the number of bytes before it, or -1 where that is not known
 */
public record Position(int line, int column, long offset) {

    /** The start of a document. */
    public static final Position START = new Position(1, 1, 0);

    /** Refuses lines and columns below 1. */
    public Position {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("lines and columns count from 1, but this is " + line + ":" + column);
        }
        if (offset < -1) {
            throw new IllegalArgumentException("an offset is a number of bytes, or -1, but not " + offset);
        }
    }

    /** A position of which only line and column are known. */
    public static Position of(int line, int column) {
        return new Position(line, column, -1);
    }

    /** {@code 12:7}. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
