package org.lmcplan.io.parse;

import java.util.Arrays;
import org.lmcplan.model.problem.Position;

/**
 * Converts offsets to lines and columns. One pass over the document records the position of every 512th character, so that a
 * look-up reads only the characters in between. Immutable and safe to share between threads.
 */
final class LineIndex {

    private static final int STEP = 512;

    private final byte[] bytes;
    private final int markLength;
    private final StreamOffset origin;
    private final int[] offsets;
    private final int[] lines;
    private final int[] columns;

    /**
     * @param bytes the document, which is UTF-8 up to the last offset that is looked up
     * @param markLength the length of the byte order mark before it
     * @param origin where it starts in its stream
     */
    LineIndex(byte[] bytes, int markLength, StreamOffset origin) {
        this.origin = origin;
        this.bytes = bytes;
        this.markLength = markLength;
        int most = bytes.length / STEP + 1;
        int[] starts = new int[most];
        int[] lineOf = new int[most];
        int[] columnOf = new int[most];
        int known = 1;
        int characters = 0;
        int line = 1;
        int column = 1;
        lineOf[0] = line;
        columnOf[0] = column;
        for (int at = 0; at < bytes.length; at++) {
            if (isContinuation(bytes[at])) {
                continue;
            }
            if (characters == known * STEP) {
                starts[known] = at;
                lineOf[known] = line;
                columnOf[known++] = column;
            }
            characters++;
            column++;
            if (endsLine(at)) {
                line++;
                column = 1;
            }
        }
        this.offsets = Arrays.copyOf(starts, known);
        this.lines = Arrays.copyOf(lineOf, known);
        this.columns = Arrays.copyOf(columnOf, known);
    }

    /** The position of the character at this byte. */
    Position ofByte(int offset) {
        int at = Arrays.binarySearch(offsets, offset);
        Walk walk = from(at >= 0 ? at : Math.max(0, -at - 2));
        while (walk.offset < Math.min(offset, bytes.length)) {
            walk.step();
        }
        return walk.position();
    }

    /** The position of the character with this number, counted from 0. */
    Position ofCodePoint(int index) {
        int near = Math.min(index / STEP, offsets.length - 1);
        Walk walk = from(near);
        for (int i = near * STEP; i < index && walk.offset < bytes.length; i++) {
            walk.step();
        }
        return walk.position();
    }

    private Walk from(int known) {
        return new Walk(offsets[known], lines[known], columns[known]);
    }

    /** Whether it belongs to the character that begins before it. */
    private static boolean isContinuation(byte b) {
        return (b & 0xC0) == 0x80;
    }

    /** Whether the character at this byte ends a line: LF, CR LF or CR alone. */
    private boolean endsLine(int at) {
        return bytes[at] == '\n' || (bytes[at] == '\r' && !(at + 1 < bytes.length && bytes[at + 1] == '\n'));
    }

    private final class Walk {

        private int offset;
        private int line;
        private int column;

        Walk(int offset, int line, int column) {
            this.offset = offset;
            this.line = line;
            this.column = column;
        }

        void step() {
            boolean endsLine = endsLine(offset++);
            while (offset < bytes.length && isContinuation(bytes[offset])) {
                offset++;
            }
            if (endsLine) {
                line++;
                column = 1;
            } else {
                column++;
            }
        }

        Position position() {
            return new Position(origin.lines() + line, column, origin.bytes() + markLength + offset);
        }
    }
}
