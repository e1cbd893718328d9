package org.lmcplan.io.parse;

/**
 * A line of a stream of records.
 *
 * @param bytes its bytes, including the line end
 * @param offset where it starts in the stream
 * @param isWhole whether these are all of its bytes
 */
@SuppressWarnings("ArrayRecordComponent") // handed on and never compared
record Line(byte[] bytes, StreamOffset offset, boolean isWhole) {

    private static final int MARKER = 3; // bytes of --- and of ...

    boolean isBlank() {
        return wordFrom(start()) == bytes.length;
    }

    /** Whether the line is blank, a YAML comment or directive, or a bare end marker. */
    boolean isBlankOrComment() {
        int word = wordFrom(endsDocument() ? start() + MARKER : start());
        return word == bytes.length || bytes[word] == '#' || isDirective();
    }

    boolean isDirective() {
        return bytes.length > start() && bytes[start()] == '%';
    }

    boolean startsDocument() {
        return isMarker('-');
    }

    boolean endsDocument() {
        return isMarker('.');
    }

    private boolean isMarker(char c) {
        int start = start();
        if (bytes.length < start + MARKER || bytes[start] != c || bytes[start + 1] != c || bytes[start + 2] != c) {
            return false;
        }
        return bytes.length == start + MARKER || isSpace(bytes[start + MARKER]);
    }

    /** The index of the first byte after a byte order mark. */
    private int start() {
        boolean marked = offset.bytes() == 0
                && bytes.length >= 3
                && bytes[0] == (byte) 0xEF
                && bytes[1] == (byte) 0xBB
                && bytes[2] == (byte) 0xBF;
        return marked ? 3 : 0;
    }

    /** The index of the first byte from there on that is not white space. */
    private int wordFrom(int from) {
        int at = from;
        while (at < bytes.length && isSpace(bytes[at])) {
            at++;
        }
        return at;
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\t' || b == '\r' || b == '\n';
    }
}
