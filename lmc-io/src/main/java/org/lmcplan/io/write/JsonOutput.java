package org.lmcplan.io.write;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Writes JSON in the canonical layout: each key and entry on its own line, indented by two. */
public final class JsonOutput extends TextOutput {

    private static final byte[][] ESCAPES = escapes(HexFormat.of().withUpperCase());

    private final Utf8Buffer out;
    private final CharArray scratch = new CharArray();
    private int indent;
    private boolean first;
    private boolean afterKey = true;
    private final boolean onOneLine;

    /** Writes to this buffer. */
    public JsonOutput(Utf8Buffer out) {
        this(out, false);
    }

    private JsonOutput(Utf8Buffer out, boolean onOneLine) {
        this.out = out;
        this.onOneLine = onOneLine;
    }

    /** Returns an output that writes a document on one line, for JSON Lines. */
    public static JsonOutput onOneLine(Utf8Buffer out) {
        return new JsonOutput(out, true);
    }

    /** The escapes of JSON: the short ones of RFC 8259 where they exist, otherwise the code point. */
    static byte[][] escapes(HexFormat hex) {
        byte[][] escapes = new byte[128][];
        for (int c = 0; c < ' '; c++) {
            escapes[c] = ("\\u00" + hex.toHexDigits((byte) c)).getBytes(StandardCharsets.US_ASCII);
        }
        String letters = "\bb\tt\nn\ff\rr\"\"\\\\";
        for (int i = 0; i < letters.length(); i += 2) {
            escapes[letters.charAt(i)] = new byte[] {'\\', (byte) letters.charAt(i + 1)};
        }
        return escapes;
    }

    @Override
    public void startObject() {
        start('{');
    }

    @Override
    public void endObject() {
        end('}');
    }

    @Override
    public void startList() {
        start('[');
    }

    @Override
    public void endList() {
        end(']');
    }

    private void start(char bracket) {
        value();
        out.ascii(bracket);
        indent += 2;
        first = true;
    }

    private void end(char bracket) {
        indent -= 2;
        if (!first) {
            newLine();
        }
        out.ascii(bracket);
        first = false;
    }

    @Override
    public void key(String key) {
        value();
        quoted(key);
        out.ascii(": ");
        afterKey = true;
    }

    @Override
    public void key(EncodedKey key) {
        value();
        out.ascii(key.json);
        afterKey = true;
    }

    /** Encodes a key. */
    static byte[] keyOf(String key) {
        Utf8Buffer buffer = new Utf8Buffer(key.length());
        new JsonOutput(buffer).key(key);
        return buffer.toBytes();
    }

    @Override
    void word(String word) {
        value();
        out.ascii(word);
    }

    @Override
    public void text(String text) {
        value();
        quoted(text);
    }

    /** Ends the document. */
    public void end() {
        out.ascii('\n');
        out.flush();
    }

    private void value() {
        if (afterKey) {
            afterKey = false;
            return;
        }
        if (!first) {
            out.ascii(',');
        }
        first = false;
        newLine();
    }

    private void newLine() {
        if (!onOneLine) {
            out.newLine(indent);
        }
    }

    private void quoted(String text) {
        scratch.take(text);
        out.quoted(scratch, ESCAPES);
    }
}
