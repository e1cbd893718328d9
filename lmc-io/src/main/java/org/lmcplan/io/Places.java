package org.lmcplan.io;

import java.util.Arrays;

/**
 * Turns offsets into lines and columns. One pass over the document notes every so many characters where they stand, so
 * that a look-up reads only what lies between; immutable and safe to share.
 */
final class Places {

    private static final int STEP = 512;

    private final byte[] bytes;
    private final int markLength;
    private final Origin origin;
    private final int[] offsets;
    private final int[] lines;
    private final int[] columns;

    /**
     * @param bytes the document, in UTF-8 as far as anybody asks
     * @param markLength how many bytes of a byte order mark stand before it
     * @param origin what stands before that
     */
    Places(byte[] bytes, int markLength, Origin origin) {
        this.origin = origin;
        this.bytes = bytes;
        this.markLength = markLength;
        int most = bytes.length / STEP + 1;
        int[] starts = new int[most];
        int[] lineOf = new int[most];
        int[] columnOf = new int[most];
        int known = 0;
        Walk walk = new Walk(0, 1, 1);
        for (int i = 0; walk.offset < bytes.length || i == 0; i++) {
            if (i % STEP == 0) {
                starts[known] = walk.offset;
                lineOf[known] = walk.line;
                columnOf[known++] = walk.column;
            }
            if (walk.offset < bytes.length) {
                walk.step();
            }
        }
        this.offsets = Arrays.copyOf(starts, known);
        this.lines = Arrays.copyOf(lineOf, known);
        this.columns = Arrays.copyOf(columnOf, known);
    }

    /** The place of the character that starts at this byte, or that holds it. */
    Place ofByte(int offset) {
        int at = Arrays.binarySearch(offsets, offset);
        Walk walk = from(at >= 0 ? at : Math.max(0, -at - 2));
        while (walk.offset < Math.min(offset, bytes.length)) {
            walk.step();
        }
        return walk.place();
    }

    /** The place of the character with this number, from 0. */
    Place ofCodePoint(int index) {
        int near = Math.min(index / STEP, offsets.length - 1);
        Walk walk = from(near);
        for (int i = near * STEP; i < index && walk.offset < bytes.length; i++) {
            walk.step();
        }
        return walk.place();
    }

    private Walk from(int known) {
        return new Walk(offsets[known], lines[known], columns[known]);
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
            byte first = bytes[offset++];
            while (offset < bytes.length && (bytes[offset] & 0xC0) == 0x80) {
                offset++;
            }
            boolean crBeforeLf = first == '\r' && offset < bytes.length && bytes[offset] == '\n';
            if (first == '\n' || (first == '\r' && !crBeforeLf)) {
                line++;
                column = 1;
            } else {
                column++;
            }
        }

        Place place() {
            return new Place(origin.lines() + line, column, origin.bytes() + markLength + offset);
        }
    }
}
