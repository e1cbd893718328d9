package org.lmcplan.io;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The bytes of one document, known to be UTF-8, without a byte order mark; tells lines and columns. */
final class Document {

    private static final byte[] UTF8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** Among so many bytes of UTF-16 or UTF-32 there are zeros, as in every ASCII character; it may well pass for UTF-8. */
    private static final int SAMPLE = 64;

    /** A zero among so many lets a parser of JSON conclude that it has UTF-16 or UTF-32, whatever follows. */
    private static final int MISLEADING = 4;

    private static final int SHOWN_BYTES = 8;
    private static final int LONGEST_REST = 240; // a line may be a whole document

    private final byte[] bytes;
    private final int markLength;
    private final Origin origin;

    private @Nullable Places places;

    private Document(byte[] bytes, int markLength, Origin origin) {
        this.bytes = bytes;
        this.markLength = markLength;
        this.origin = origin;
    }

    static Document of(byte[] raw, Origin origin) throws Problem.Fatal {
        boolean marked = isMark(raw, 0);
        int within = origin.bytes() > 0 ? 0 : 3; // one mark belongs to a stream; parsers would pass over another
        if (marked && isMark(raw, within)) {
            throw new Problem.Fatal(FaultKind.FORBIDDEN_CHARACTER, within, Wording.quoted("U+FEFF"));
        }
        byte[] bytes = marked ? Arrays.copyOfRange(raw, 3, raw.length) : raw;
        int malformed = Utf8.firstMalformed(bytes);
        if (malformed >= 0) {
            throw malformed(bytes, malformed, raw);
        }
        if (firstZero(bytes, SAMPLE) >= 0 && WideEncoding.of(raw).isPresent()) {
            throw new Problem.Fatal(FaultKind.NOT_UTF8, 0, LikelyEncoding.wording(raw, 0));
        }
        int zero = firstZero(bytes, MISLEADING);
        if (zero >= 0) {
            throw new Problem.Fatal(
                    FaultKind.FORBIDDEN_CHARACTER, zero + raw.length - bytes.length, Wording.quoted("U+0000"));
        }
        return new Document(bytes, marked ? 3 : 0, origin);
    }

    /** The first zero among so many bytes, or -1. */
    private static int firstZero(byte[] bytes, int among) {
        for (int i = 0; i < Math.min(among, bytes.length); i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isMark(byte[] raw, int at) {
        return raw.length >= at + 3 && Arrays.equals(raw, at, at + 3, UTF8_MARK, 0, 3);
    }

    private static Problem.Fatal malformed(byte[] bytes, int at, byte[] raw) {
        int inRaw = at + raw.length - bytes.length;
        boolean surrogate = bytes[at] == (byte) 0xED && at + 2 < bytes.length && (bytes[at + 1] & 0xFF) >= 0xA0;
        if (!surrogate) {
            return new Problem.Fatal(FaultKind.NOT_UTF8, inRaw, LikelyEncoding.wording(raw, inRaw));
        }
        int codePoint = 0xD000 | ((bytes[at + 1] & 0x3F) << 6) | (bytes[at + 2] & 0x3F);
        return new Problem.Fatal(
                FaultKind.FORBIDDEN_CHARACTER, inRaw, Wording.quoted(String.format("U+%04X", codePoint)));
    }

    /** What stands in bytes of which it is only known that those before it are UTF-8: a few of them, in hexadecimal. */
    static Mark markInRaw(byte[] raw, int offset, Origin origin) {
        int markLength = isMark(raw, 0) && offset >= 3 ? 3 : 0;
        byte[] before = Arrays.copyOfRange(raw, markLength, offset); // what follows may look like more of the last one
        Place start = new Places(before, markLength, origin).ofByte(before.length);
        Place end =
                offset < raw.length ? new Place(start.line(), start.column() + 1, origin.bytes() + offset + 1) : start;
        StringBuilder excerpt = new StringBuilder();
        for (int i = offset; i < Math.min(raw.length, offset + SHOWN_BYTES); i++) {
            excerpt.append(String.format("\\x%02X", raw[i]));
        }
        return new Mark(new Span(start, end), excerpt.toString());
    }

    byte[] bytes() {
        return bytes;
    }

    /** What stands from one place to another, or where there is none, to the end of the line. */
    Mark mark(Place start, Optional<Place> end) {
        int from = indexOf(start);
        int to = end.map(this::indexOf).orElseGet(() -> endOfLine(from));
        int most = Math.min(to, from + Excerpt.LONGEST * 4 + 4); // no more is shown, and bytes may be many
        String excerpt = new String(bytes, from, Math.max(0, most - from), StandardCharsets.UTF_8);
        return new Mark(new Span(start, end.orElseGet(() -> places().ofByte(to))), Excerpt.of(excerpt));
    }

    private int indexOf(Place place) {
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

    /** The text, decoded anew on every call: only what reads characters wants it, and JSON is read from bytes. */
    String decode() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Lines and columns; worked out once somebody asks. */
    Places places() {
        if (places == null) {
            places = new Places(bytes, markLength, origin);
        }
        return places;
    }
}
