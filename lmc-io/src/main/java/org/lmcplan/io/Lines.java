package org.lmcplan.io;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** The lines of a stream, as bytes with what ends them; of one that is too long, the beginning. */
final class Lines implements Closeable {

    private static final int BUFFER = 1 << 16;
    private static final int MARKER = 3; // bytes of --- and of ...

    private final InputStream in;
    private final int most;
    private final byte[] buffer = new byte[BUFFER];
    private int from;
    private int to;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    private byte[] bytes = {};
    private boolean whole;
    private Origin origin = Origin.NONE;
    private Origin next = Origin.NONE;

    Lines(InputStream in, int most) {
        this.in = in;
        this.most = most;
    }

    /** Steps to the next line; false at the end of the stream. */
    boolean next() throws IOException {
        line.reset();
        whole = true;
        long length = 0;
        origin = next;
        boolean ended = false;
        boolean afterCr = false;
        int returns = 0; // a CR alone ends no line here, but it does where places are told
        while (!ended && (from < to || fill())) {
            int end = from;
            while (end < to && buffer[end] != '\n') {
                returns += buffer[end++] == '\r' ? 1 : 0;
            }
            ended = end < to;
            afterCr = end > from ? buffer[end - 1] == '\r' : afterCr;
            int count = end - from + (ended ? 1 : 0);
            int kept = Math.min(count, most - line.size());
            line.write(buffer, from, kept);
            whole &= kept == count;
            length += count;
            from += count;
        }
        int others = ended && afterCr ? returns - 1 : returns;
        next = new Origin(origin.lines() + 1 + others, origin.bytes() + length);
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

    /** Whether {@link #bytes()} are all of the line. */
    boolean isWhole() {
        return whole;
    }

    /** What stands before the line. */
    Origin origin() {
        return origin;
    }

    boolean isBlank() {
        return wordFrom(start()) == bytes.length;
    }

    /** Whether the line is blank, a comment or a directive of YAML, or ends a document and holds nothing else. */
    boolean isBlankOrRemark() {
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

    /** Where the line starts, after a byte order mark of the stream. */
    private int start() {
        boolean marked = origin.bytes() == 0
                && bytes.length >= 3
                && bytes[0] == (byte) 0xEF
                && bytes[1] == (byte) 0xBB
                && bytes[2] == (byte) 0xBF;
        return marked ? 3 : 0;
    }

    /** Where the first word from there on starts. */
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
