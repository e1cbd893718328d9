package org.lmcplan.io;

import java.math.BigDecimal;
import java.util.Arrays;

/**
 * Writes YAML in the canonical layout: blocks indented by two, lists within what they belong to, no tags, anchors or
 * folded lines.
 */
final class YamlOutput implements Output {

    private static final int LONGEST_SIMPLE_KEY = 127; // of UTF-16 units; longer ones are written after a question mark
    private static final int ROOT = -2; // a step before the first column

    private final Utf8Buffer out;
    private final YamlText texts;

    private int indent = ROOT;
    private boolean inList;
    private int[] outer = new int[16]; // of each collection around this one: its indentation, and whether it is a list
    private int depth;

    private boolean pending; // a collection was started of which nothing is written, as it may stay empty
    private boolean pendingList;
    private boolean besideKey; // what comes next belongs to a key on the same line
    private boolean placed; // where the first key or entry of a collection stands has been written

    YamlOutput(Utf8Buffer out) {
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
    public void key(Key key) {
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
    public void number(int number) {
        word(Integer.toString(number));
    }

    @Override
    public void number(BigDecimal number) {
        word(number.toString());
    }

    @Override
    public void flag(boolean flag) {
        word(flag ? "true" : "false");
    }

    @Override
    public void nothing() {
        word("null");
    }

    private void word(String word) {
        value();
        space();
        out.ascii(word);
    }

    /** Ends the document. */
    void end() {
        texts.newLine();
        out.flush();
    }

    /** Gets ready for a value: in a list it follows a dash, in an object its key. */
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

    /** Begins the collection that was started: below its key, or on the line of a dash or of the colon of a long key. */
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
