package org.lmcplan.io.write;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Writes single texts in YAML so that every reader sees the same lines and no editor changes them: without quotes if they are
 * clearly text, as a block if they have several ordinary lines, otherwise in double quotes.
 */
final class YamlText {

    private static final HexFormat HEX = HexFormat.of();
    private static final byte[][] ESCAPES = escapes();

    private final Utf8Buffer out;
    private final CharArray scratch = new CharArray();
    private boolean atLineStart; // after a block, which ends with a line break

    YamlText(Utf8Buffer out) {
        this.out = out;
    }

    private static byte[][] escapes() {
        byte[][] escapes = new byte[128][];
        for (int c = 0; c < 128; c++) {
            if (c < ' ' || c == 0x7F) {
                escapes[c] = ("\\x" + HEX.toHexDigits((byte) c)).getBytes(StandardCharsets.US_ASCII);
            }
        }
        String letters = "\0000\7a\bb\tt\nn\13v\ff\rr\33e\"\"\\\\";
        for (int i = 0; i < letters.length(); i += 2) {
            escapes[letters.charAt(i)] = new byte[] {'\\', (byte) letters.charAt(i + 1)};
        }
        return escapes;
    }

    void key(String key) {
        atLineStart = false;
        scratch.take(key);
        plainOrQuoted();
    }

    void key(EncodedKey key) {
        atLineStart = false;
        out.ascii(key.yaml);
    }

    /** Encodes a key. */
    static byte[] keyOf(String key) {
        Utf8Buffer buffer = new Utf8Buffer(key.length());
        new YamlText(buffer).key(key);
        return buffer.toBytes();
    }

    /**
     * Writes the text of a value.
     *
     * @param indent the indentation of the lines of a block
     */
    void value(String text, int indent) {
        atLineStart = false;
        scratch.take(text);
        if (text.indexOf('\n') >= 0 && mayBeBlock()) {
            block(indent);
        } else {
            plainOrQuoted();
        }
    }

    void newLine() {
        newLine(0);
    }

    /** Starts a line, unless a block has already started it, and indents it. */
    void newLine(int indent) {
        if (atLineStart) {
            out.spaces(indent);
        } else {
            out.newLine(indent);
        }
        atLineStart = false;
    }

    private void plainOrQuoted() {
        if (PlainScalar.isPlain(scratch.chars, scratch.length)) {
            out.text(scratch.chars, 0, scratch.length, Utf8Buffer.NO_ESCAPES);
        } else {
            quoted();
        }
    }

    private boolean mayBeBlock() {
        char[] text = scratch.chars;
        int length = scratch.length;
        char last = text[length - 1];
        if (text[0] == '\n' || text[0] == ' ') {
            return false; // a block that starts with blanks needs an indentation indicator
        }
        if (last == ' ' || (last == '\n' && text[length - 2] == '\n')) {
            return false; // editors trim blanks at the end of lines and blank lines at the end of files
        }
        for (int i = 0; i < length; i++) {
            char c = text[i];
            if (c < ' ' ? c != '\n' || text[i > 0 ? i - 1 : 0] == ' ' : c >= 0x7F && isSpecial(c) && c != '\u00A0') {
                return false;
            }
        }
        return true;
    }

    private void block(int indent) {
        char[] text = scratch.chars;
        int length = scratch.length;
        out.ascii(text[length - 1] == '\n' ? "|" : "|-");
        int start = 0;
        while (start < length) {
            int end = start;
            while (end < length && text[end] != '\n') {
                end++;
            }
            out.newLine(end > start ? indent : 0);
            out.text(text, start, end, Utf8Buffer.NO_ESCAPES);
            start = end + 1;
        }
        out.ascii('\n');
        atLineStart = true;
    }

    private void quoted() {
        char[] text = scratch.chars;
        int length = scratch.length;
        out.ascii('"');
        int start = 0;
        for (int i = 0; i < length; i++) {
            char c = text[i];
            if (c >= 0x80 && isSpecial(c)) {
                out.text(text, start, i, ESCAPES);
                out.ascii(escape(c));
                start = i + 1;
            }
        }
        out.text(text, start, length, ESCAPES);
        out.ascii('"');
    }

    /**
     * Whether a non-ASCII character is escaped: invisible characters and noncharacters. U+2028 and U+2029 are ordinary in YAML
     * 1.2 but end a line in YAML 1.1, whose readers drop them or fail on the text that follows.
     */
    private static boolean isSpecial(char c) {
        return c <= 0xA0 || (c & 0xFFFE) == 0x2028 || c == 0xFEFF || c >= 0xFFFE;
    }

    private static String escape(char c) {
        return switch (c) {
            case '\u0085' -> "\\N";
            case '\u00A0' -> "\\_";
            default -> c <= 0xFF ? "\\x" + HEX.toHexDigits((byte) c) : "\\u" + HEX.toHexDigits(c);
        };
    }
}
