package org.lmcplan.io.parse;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** Splits a stream into lines, as bytes including the line end. Of a line that is too long, only the start is kept. */
final class LineSplitter implements Closeable {

    private static final int BUFFER = 1 << 16;
    private static final int MARKER = 3; // bytes of --- and of ...

    private final InputStream in;
    private final int maxBytes;
    private final byte[] buffer = new byte[BUFFER];
    private int from;
    private int to;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    private byte[] bytes = {};
    private boolean whole;
    private StreamOffset offset = StreamOffset.ZERO;
    private StreamOffset next = StreamOffset.ZERO;

    LineSplitter(InputStream in, int maxBytes) {
        this.in = in;
        this.maxBytes = maxBytes;
    }

    /** Advances to the next line; returns false at the end of the stream. */
    boolean next() throws IOException {
        line.reset();
        whole = true;
        long length = 0;
        offset = next;
        boolean ended = false;
        boolean afterCr = false;
        int returns = 0; // a lone CR does not end a line here, but counts as one in positions
        while (!ended && (from < to || fill())) {
            int end = from;
            while (end < to && buffer[end] != '\n') {
                returns += buffer[end++] == '\r' ? 1 : 0;
            }
            ended = end < to;
            afterCr = end > from ? buffer[end - 1] == '\r' : afterCr;
            int count = end - from + (ended ? 1 : 0);
            int kept = Math.min(count, maxBytes - line.size());
            line.write(buffer, from, kept);
            whole &= kept == count;
            length += count;
            from += count;
        }
        int others = ended && afterCr ? returns - 1 : returns;
        next = new StreamOffset(offset.lines() + 1 + others, offset.bytes() + length);
        bytes = line.toByteArray();
        return length > 0;
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(0, in.read(buffer));
        return to > 0;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Whether {@link #bytes()} is the whole line. */
    boolean isWhole() {
        return whole;
    }

    /** Where the line starts in the stream. */
    StreamOffset offset() {
        return offset;
    }

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

    @Override
    public void close() throws IOException {
        in.close();
    }
}
