package org.lmcplan.io.parse;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/**
 * Splits a stream into lines, as bytes including the line end: LF, CR LF or CR. Of a line that is too long, only the start is kept; the rest is
 * passed over when the next line is read.
 */
final class LineSplitter implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final int maxBytes;
    private final long farthest;
    private final byte[] buffer = new byte[BUFFER];
    private int from;
    private int to;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream(256);

    // The current line.
    private StreamOffset offset = StreamOffset.ZERO;
    private long length;
    private boolean afterCr; // which ends the line, unless LF follows
    private boolean ended = true;

    private StreamOffset next = StreamOffset.ZERO;

    /**
     * @param maxBytes how much of a line is kept
     * @param farthest how far to look for the end of a longer line
     */
    LineSplitter(InputStream in, int maxBytes, long farthest) {
        this.in = in;
        this.maxBytes = maxBytes;
        this.farthest = farthest;
    }

    /** Advances to the next line; returns false at the end of the stream, or if the end of the line is too far away. */
    boolean next() throws IOException {
        if (!ended && !readOn(farthest, false)) {
            return false;
        }
        kept.reset();
        offset = next;
        length = 0;
        afterCr = false;
        ended = false;
        readOn(maxBytes, true);
        return length > 0;
    }

    /** Reads up to the end of the line, but at most this many bytes; returns whether the line ended. */
    private boolean readOn(long most, boolean keeping) throws IOException {
        long left = most;
        while (from < to || fill()) {
            if (afterCr && buffer[from] != '\n') {
                break;
            }
            if (left == 0) {
                return false;
            }
            int stop = (int) Math.min(to, from + left);
            int end = from;
            while (end < stop && buffer[end] != '\n' && buffer[end] != '\r') {
                end++;
            }
            ended = end < stop && buffer[end] == '\n';
            afterCr = end < stop && buffer[end] == '\r';
            int count = end - from + (ended || afterCr ? 1 : 0);
            if (keeping) {
                kept.write(buffer, from, count);
            }
            length += count;
            left -= count;
            from += count;
            if (ended) {
                break;
            }
        }
        next = new StreamOffset(offset.lines() + 1, offset.bytes() + length);
        ended = true;
        return true;
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(0, in.read(buffer));
        return to > 0;
    }

    /** The current line. */
    Line line() {
        return new Line(kept.toByteArray(), offset, ended);
    }

    /** How many bytes have been read. */
    long position() {
        return offset.bytes() + length;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
