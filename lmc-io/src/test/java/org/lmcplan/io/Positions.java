package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.lmcplan.io.fault.Fault;
import org.lmcplan.model.problem.Position;

/**
 * Lines and columns by a count of its own: of every byte of a document, by the definition, so that places can be held
 * against it. The lines end in LF, CR LF or CR; the columns are code points.
 */
final class Positions {

    private final byte[] bytes;
    private final int[] lines;
    private final int[] columns;

    Positions(byte[] bytes) {
        this.bytes = bytes.clone();
        this.lines = new int[bytes.length + 1];
        this.columns = new int[bytes.length + 1];
        boolean marked = bytes.length >= 3
                && (bytes[0] & 0xFF) == 0xEF
                && (bytes[1] & 0xFF) == 0xBB
                && (bytes[2] & 0xFF) == 0xBF;
        int line = 1;
        int column = 1;
        for (int i = 0; i <= bytes.length; i++) {
            lines[i] = line;
            columns[i] = column;
            if (i == bytes.length || (marked && i < 3)) {
                continue;
            }
            boolean crOfCrLf = bytes[i] == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n';
            if (bytes[i] == '\n' || (bytes[i] == '\r' && !crOfCrLf)) {
                line++;
                column = 1;
            } else if (isStart(i)) {
                column++;
            }
        }
    }

    private boolean isStart(int at) {
        return (bytes[at] & 0xC0) != 0x80;
    }

    /** Fails if line and column do not match the reported byte, or the document does not have that byte. */
    void check(Fault fault) {
        check(fault, fault.span().start());
        assertThat(fault.span().end().offset())
                .as("end of %s", fault)
                .isBetween(fault.span().start().offset(), (long) bytes.length);
        if (!fault.excerpt().startsWith("\\x")) { // what is no text ends after one byte
            check(fault, fault.span().end());
        }
    }

    /** The position of the byte at this offset. */
    Position of(int offset) {
        return new Position(lines[offset], columns[offset], offset);
    }

    /** The end of the line of this byte without trailing blanks, at most as far as a fault shows it. */
    int endOfLine(int from) {
        int end = from;
        while (end < bytes.length && lines[end] == lines[from] && bytes[end] != '\n' && bytes[end] != '\r') {
            end++;
        }
        if (end > from + 240) {
            end = from + 240;
            while (!isStart(end)) {
                end--;
            }
        }
        while (end > from && bytes[end - 1] == ' ') {
            end--;
        }
        return end;
    }

    private void check(Fault fault, Position place) {
        assertThat(place.offset()).as("%s", fault).isBetween(0L, (long) bytes.length);
        int at = (int) place.offset();
        assertThat(place).as("%s", fault).isEqualTo(of(at));
    }
}
