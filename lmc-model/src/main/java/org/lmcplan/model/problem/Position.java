package org.lmcplan.model.problem;

import java.io.Serializable;

/**
 * A position in a document.
 *
 * @param line the line, from 1; lines end in LF, CR LF or CR
 * @param column the column in Unicode code points, from 1
 * @param offset the number of bytes before it, or -1 if not known
 */
public record Position(int line, int column, long offset) implements Serializable {

    /** The position of the start of a document. */
    public static final Position START = new Position(1, 1, 0);

    /** Rejects lines and columns below 1, and offsets below -1. */
    public Position {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("lines and columns count from 1, not " + line + ":" + column);
        }
        if (offset < -1) {
            throw new IllegalArgumentException("an offset is a number of bytes or -1, not " + offset);
        }
    }

    /** Returns a position of which only the line and column are known. */
    public static Position of(int line, int column) {
        return new Position(line, column, -1);
    }

    /** Returns the line and column, as in {@code 12:7}. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
