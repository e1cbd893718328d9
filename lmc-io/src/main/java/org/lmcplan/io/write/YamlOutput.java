package org.lmcplan.io.write;

import java.util.Arrays;

/**
 * Writes YAML in the canonical layout: blocks indented by two, lists indented under their key, no tags, anchors or folded
 * lines.
 */
public final class YamlOutput extends TextOutput {

    private static final int LONGEST_SIMPLE_KEY = 127; // in UTF-16 units; longer keys are written after a question mark
    private static final int ROOT = -2; // one step before the first column

    private final Utf8Buffer out;
    private final YamlText texts;

    private int indent = ROOT;
    private boolean inList;
    private int[] outer = new int[16]; // indentation and type of each enclosing collection
    private int depth;

    private boolean pending; // a collection was started but nothing is written yet, because it may stay empty
    private boolean pendingList;
    private boolean besideKey; // the next value follows its key on the same line
    private boolean placed; // the position of the first key or entry of a collection has been written

    /** Writes to this buffer. */
    public YamlOutput(Utf8Buffer out) {
        this.out = out;
        this.texts = new YamlText(out);
    }

    @Override
    public void startObject() {
        start(false);
    }

    @Override
    public void startList() {
        start(true);
    }

    private void start(boolean list) {
        value();
        pending = true;
        pendingList = list;
    }

    @Override
    public void endObject() {
        end("{}");
    }

    @Override
    public void endList() {
        end("[]");
    }

    private void end(String empty) {
        if (pending) {
            pending = false;
            space();
            out.ascii(empty);
            return;
        }
        depth--;
        indent = outer[depth] >> 1;
        inList = (outer[depth] & 1) != 0;
    }

    @Override
    public void key(String key) {
        open();
        entry();
        besideKey = !key.isEmpty() && key.length() <= LONGEST_SIMPLE_KEY && key.indexOf('\n') < 0;
        if (besideKey) {
            texts.key(key);
        } else {
            out.ascii("? ");
            texts.key(key);
            texts.newLine(indent);
        }
        out.ascii(':');
    }

    @Override
    public void key(EncodedKey key) {
        open();
        entry();
        texts.key(key);
        out.ascii(':');
        besideKey = true;
    }

    @Override
    public void text(String text) {
        value();
        space();
        texts.value(text, Math.max(indent, 0) + 2);
    }

    @Override
    void word(String word) {
        value();
        space();
        out.ascii(word);
    }

    /** Ends the document. */
    public void end() {
        texts.newLine();
        out.flush();
    }

    /** Prepares for a value: in a list it follows a dash, in an object its key. */
    private void value() {
        open();
        if (inList) {
            entry();
            out.ascii('-');
            besideKey = false;
        }
    }

    private void space() {
        if (indent != ROOT) {
            out.ascii(' ');
        }
    }

    /** Writes the start of a pending collection: below its key, or on the line of a dash or of the colon of a long key. */
    private void open() {
        if (!pending) {
            return;
        }
        pending = false;
        if (depth == outer.length) {
            outer = Arrays.copyOf(outer, depth * 2);
        }
        outer[depth++] = indent << 1 | (inList ? 1 : 0);
        int behind = indent == ROOT ? 0 : 1;
        if (besideKey) {
            indent += 2;
            texts.newLine(indent);
        } else {
            indent += pendingList ? 4 : 2;
            out.spaces((pendingList ? 2 : 0) + behind);
        }
        inList = pendingList;
        placed = true;
    }

    private void entry() {
        if (placed) {
            placed = false;
        } else {
            texts.newLine(indent);
        }
    }
}
