package org.lmcplan.io;

/**
 * A place in a document.
 *
 * @param line the line, from 1; lines end in LF, CR LF or CR
 * @param column the column in Unicode code points, from 1
 * @param offset the number of bytes before it
 */
public record Place(int line, int column, long offset) {

    /** The start of a document. */
    static final Place START = new Place(1, 1, 0);

    /** {@code line:column}. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
