package org.lmcplan.io.write;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Encodes a document as UTF-8, into memory or piece by piece into a stream. If writing to the stream fails, an
 * {@link UncheckedIOException} is thrown.
 */
public final class Utf8Buffer {

    /** No escapes: every character is written as it is. */
    static final byte[][] NO_ESCAPES = new byte[128][];

    private static final int PIECE = 1 << 13; // characters; encoded, they fit into the smallest buffer
    private static final int LONGEST = 6; // bytes per character, as in \u001f
    private static final byte REPLACEMENT = '?'; // as the JDK writes for a lone surrogate

    private final @Nullable OutputStream to;
    private byte[] bytes;
    private int length;

    /** Creates a buffer in memory. */
    public Utf8Buffer() {
        this(PIECE * LONGEST);
    }

    /** Creates a buffer in memory for a text of about this length. */
    Utf8Buffer(int expected) {
        this.to = null;
        this.bytes = new byte[expected];
    }

    /** Creates a buffer that writes to a stream. */
    public Utf8Buffer(OutputStream to) {
        this.to = to;
        this.bytes = new byte[PIECE * LONGEST];
    }

    /** Writes one ASCII character. */
    void ascii(char c) {
        room(1);
        bytes[length++] = (byte) c;
    }

    /** Writes a short ASCII text. */
    public void ascii(String text) {
        room(text.length());
        for (int i = 0; i < text.length(); i++) {
            bytes[length++] = (byte) text.charAt(i);
        }
    }

    void ascii(byte[] text) {
        room(text.length);
        System.arraycopy(text, 0, bytes, length, text.length);
        length += text.length;
    }

    void spaces(int count) {
        room(count);
        for (int i = 0; i < count; i++) {
            bytes[length++] = ' ';
        }
    }

    /** Ends a line and indents the next one. */
    void newLine(int indent) {
        room(indent + 1);
        byte[] out = bytes;
        int at = length;
        out[at++] = '\n';
        for (int i = 0; i < indent; i++) {
            out[at++] = ' ';
        }
        length = at;
    }

    /** Writes a text in double quotes. */
    void quoted(CharArray scratch, byte[][] escapes) {
        if (scratch.length > PIECE) {
            ascii('"');
            text(scratch.chars, 0, scratch.length, escapes);
            ascii('"');
            return;
        }
        room(scratch.length * LONGEST + 2);
        bytes[length++] = '"';
        piece(scratch.chars, 0, scratch.length, escapes);
        bytes[length++] = '"';
    }

    /**
     * Writes a part of a text.
     *
     * @param escapes the escape for each ASCII character, or null if it is written as it is
     */
    void text(char[] text, int from, int end, byte[][] escapes) {
        int start = from;
        while (end - start > PIECE) {
            int cut = start + PIECE - (Character.isHighSurrogate(text[start + PIECE - 1]) ? 1 : 0);
            room(PIECE * LONGEST);
            piece(text, start, cut, escapes);
            start = cut;
        }
        room((end - start) * LONGEST);
        piece(text, start, end, escapes);
    }

    private void piece(char[] text, int from, int end, byte[][] escapes) {
        byte[] out = bytes;
        int at = length;
        for (int i = from; i < end; i++) {
            char c = text[i];
            if (c < 0x80) {
                byte[] escape = escapes[c];
                if (escape == null) {
                    out[at++] = (byte) c;
                } else {
                    System.arraycopy(escape, 0, out, at, escape.length);
                    at += escape.length;
                }
            } else if (c < 0x800) {
                out[at++] = (byte) (0xC0 | c >> 6);
                out[at++] = following(c);
            } else if (!Character.isSurrogate(c)) {
                out[at++] = (byte) (0xE0 | c >> 12);
                out[at++] = following(c >> 6);
                out[at++] = following(c);
            } else if (i + 1 < end && Character.isSurrogatePair(c, text[i + 1])) {
                int point = Character.toCodePoint(c, text[++i]);
                out[at++] = (byte) (0xF0 | point >> 18);
                out[at++] = following(point >> 12);
                out[at++] = following(point >> 6);
                out[at++] = following(point);
            } else {
                out[at++] = REPLACEMENT;
            }
        }
        length = at;
    }

    /** A continuation byte with the lowest six bits. */
    private static byte following(int bits) {
        return (byte) (0x80 | (bits & 0x3F));
    }

    private void room(int count) {
        if (bytes.length - length < count) {
            makeRoom(count);
        }
    }

    private void makeRoom(int count) {
        if (to != null) {
            flush(to);
        }
        if (bytes.length - length < count) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + count));
        }
    }

    /** Writes the rest to the stream, if there is one. */
    void flush() {
        if (to != null) {
            flush(to);
        }
    }

    private void flush(OutputStream stream) {
        try {
            stream.write(bytes, 0, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        length = 0;
    }

    /** The number of bytes in the buffer. */
    int length() {
        return length;
    }

    /** Drops everything from a position on. */
    void truncate(int position) {
        length = position;
    }

    /** A part of the buffer. */
    byte[] toBytes(int from, int end) {
        return Arrays.copyOfRange(bytes, from, end);
    }

    /** The content of the buffer. */
    public byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
}
