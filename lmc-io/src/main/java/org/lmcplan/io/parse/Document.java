package org.lmcplan.io.parse;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lmcplan.io.encoding.LikelyEncoding;
import org.lmcplan.io.encoding.Utf8;
import org.lmcplan.io.encoding.WideEncoding;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.problem.Position;
import org.lmcplan.model.problem.Span;
import org.lmcplan.model.text.SafeText;

/** The bytes of one document, checked to be UTF-8, without byte order mark; converts offsets to lines and columns. */
public final class Document {

    private static final byte[] UTF8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** UTF-16 and UTF-32 may pass for UTF-8, but their ASCII characters contain zeros: look at this many bytes. */
    private static final int SAMPLE = 64;

    /** A JSON parser takes a document for UTF-16 or UTF-32 if one of its first bytes is zero. */
    private static final int DETECTION_BYTES = 4;

    private static final int SHOWN_BYTES = 8;
    private static final int LONGEST_REST = 240; // a document may be one long line

    private final byte[] bytes;
    private final int markLength;
    private final StreamOffset origin;

    private @Nullable LineIndex lines;

    private Document(byte[] bytes, int markLength, StreamOffset origin) {
        this.bytes = bytes;
        this.markLength = markLength;
        this.origin = origin;
    }

    public static Document of(byte[] raw, StreamOffset origin) throws TokenProblem.Fatal {
        boolean marked = isMark(raw, 0);
        int within = origin.bytes() > 0 ? 0 : 3; // a stream has one mark at most; parsers would skip a second one
        if (marked && isMark(raw, within)) {
            throw new TokenProblem.Fatal(FaultKind.FORBIDDEN_CHARACTER, within, Message.excerpt("U+FEFF"));
        }
        byte[] bytes = marked ? Arrays.copyOfRange(raw, 3, raw.length) : raw;
        int malformed = Utf8.firstMalformed(bytes);
        if (malformed >= 0) {
            throw malformed(bytes, malformed, raw);
        }
        if (firstZero(bytes, SAMPLE) >= 0 && WideEncoding.of(raw).isPresent()) {
            throw new TokenProblem.Fatal(FaultKind.NOT_UTF8, 0, LikelyEncoding.message(raw, 0));
        }
        int zero = firstZero(bytes, DETECTION_BYTES);
        if (zero >= 0) {
            throw new TokenProblem.Fatal(
                    FaultKind.FORBIDDEN_CHARACTER, zero + raw.length - bytes.length, Message.excerpt("U+0000"));
        }
        return new Document(bytes, marked ? 3 : 0, origin);
    }

    /** The index of the first zero in the first {@code count} bytes, or -1. */
    private static int firstZero(byte[] bytes, int count) {
        for (int i = 0; i < Math.min(count, bytes.length); i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isMark(byte[] raw, int at) {
        return raw.length >= at + 3 && Arrays.equals(raw, at, at + 3, UTF8_MARK, 0, 3);
    }

    private static TokenProblem.Fatal malformed(byte[] bytes, int at, byte[] raw) {
        int inRaw = at + raw.length - bytes.length;
        boolean surrogate = bytes[at] == (byte) 0xED && at + 2 < bytes.length && (bytes[at + 1] & 0xFF) >= 0xA0;
        if (!surrogate) {
            return new TokenProblem.Fatal(FaultKind.NOT_UTF8, inRaw, LikelyEncoding.message(raw, inRaw));
        }
        int codePoint = 0xD000 | ((bytes[at + 1] & 0x3F) << 6) | (bytes[at + 2] & 0x3F);
        return new TokenProblem.Fatal(
                FaultKind.FORBIDDEN_CHARACTER, inRaw, Message.excerpt(String.format("U+%04X", codePoint)));
    }

    /** An excerpt, in hexadecimal, of bytes that are not known to be UTF-8; those before the offset are. */
    public static SourceExcerpt excerptOfRaw(byte[] raw, int offset, StreamOffset origin) {
        int markLength = isMark(raw, 0) && offset >= 3 ? 3 : 0;
        byte[] before = Arrays.copyOfRange(
                raw, markLength, offset); // the next bytes may look like a part of the last character
        Position start = new LineIndex(before, markLength, origin).ofByte(before.length);
        Position end = offset < raw.length
                ? new Position(start.line(), start.column() + 1, origin.bytes() + offset + 1)
                : start;
        StringBuilder excerpt = new StringBuilder();
        for (int i = offset; i < Math.min(raw.length, offset + SHOWN_BYTES); i++) {
            excerpt.append(String.format("\\x%02X", raw[i]));
        }
        return new SourceExcerpt(new Span(start, end), excerpt.toString());
    }

    byte[] bytes() {
        return bytes;
    }

    /** The text from one position to another or, if that is empty, to the end of the line. */
    SourceExcerpt excerpt(Position start, Optional<Position> end) {
        int from = indexOf(start);
        int to = end.map(this::indexOf).orElseGet(() -> endOfLine(from));
        int most = Math.min(to, from + SafeText.EXCERPT * 4 + 4); // longer than any excerpt, and the span may be huge
        String excerpt = new String(bytes, from, Math.max(0, most - from), StandardCharsets.UTF_8);
        return new SourceExcerpt(new Span(start, end.orElseGet(() -> lines().ofByte(to))), SafeText.excerpt(excerpt));
    }

    private int indexOf(Position place) {
        return (int) (place.offset() - origin.bytes()) - markLength;
    }

    private int endOfLine(int from) {
        int end = from;
        while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r' && end - from < LONGEST_REST) {
            end++;
        }
        while (end > from && (bytes[end - 1] == ' ' || (end < bytes.length && (bytes[end] & 0xC0) == 0x80))) {
            end--;
        }
        return end;
    }

    /** Decodes the text. Only YAML needs it; JSON is read from bytes. */
    String decode() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The index of lines, built on first use. */
    LineIndex lines() {
        if (lines == null) {
            lines = new LineIndex(bytes, markLength, origin);
        }
        return lines;
    }
}
