package org.lmcplan.validate.format;

/**
 * A stretch of a document. Lines and columns count from 1, columns in Unicode code points.
 *
 * @param source what the document is called, such as {@code plan.yaml}
 * @param line the line of its first character
 * @param column the column of its first character
 * @param endLine the line of the character after its last
 * @param endColumn the column of the character after its last; the same place as the first where the end is not known
 */
public record Spot(String source, int line, int column, int endLine, int endColumn) {

    public Spot {
        if (source.isBlank()) {
            throw new IllegalArgumentException("a place names the document that it is in");
        }
        if (line < 1 || column < 1 || endColumn < 1) {
            throw new IllegalArgumentException("lines and columns count from 1");
        }
        if (endLine < line || (endLine == line && endColumn < column)) {
            throw new IllegalArgumentException("a place ends where it starts or after that");
        }
    }

    /** A place of which only the start is known. */
    public static Spot of(String source, int line, int column) {
        return new Spot(source, line, column, line, column);
    }

    /** This place, with its end. */
    public Spot to(int endLine, int endColumn) {
        return new Spot(source, line, column, endLine, endColumn);
    }

    boolean hasEnd() {
        return endLine != line || endColumn != column;
    }

    /** {@code plan.yaml:12:7}. */
    @Override
    public String toString() {
        return source + ":" + line + ":" + column;
    }
}
