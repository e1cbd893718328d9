package org.lmcplan.io.parse;

/**
 * How far into a stream one of its documents starts.
 *
 * @param lines the number of lines before it
 * @param bytes the number of bytes before it
 */
public record StreamOffset(int lines, long bytes) {

    /** The offset of the first document, or of the only one. */
    public static final StreamOffset ZERO = new StreamOffset(0, 0);
}
