package org.lmcplan.model.text;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes markup that XML and HTML parsers read in the same way. The names of elements and attributes must come from the
 * program; text and values may be untrusted and are escaped.
 */
public final class MarkupWriter {

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Appends markup unchanged: declarations, or the output of another writer. */
    public MarkupWriter raw(Object markup) {
        out.append(markup);
        return this;
    }

    /** Starts an element, with the names and values of its attributes alternating. */
    public MarkupWriter open(String name, Object... attributes) {
        start(name, attributes);
        out.append('>');
        open.push(name);
        return this;
    }

    /** Ends the innermost open element. */
    public MarkupWriter close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Ends elements, each followed by a line feed, until this many are open. */
    public MarkupWriter closeTo(int depth) {
        while (open.size() > depth) {
            close().line();
        }
        return this;
    }

    /** Returns the number of open elements. */
    public int depth() {
        return open.size();
    }

    /** Writes an element without content. */
    public MarkupWriter empty(String name, Object... attributes) {
        start(name, attributes);
        out.append("/>");
        return this;
    }

    /** Writes an element that contains text. */
    public MarkupWriter element(String name, String text, Object... attributes) {
        return open(name, attributes).text(text).close();
    }

    /** Writes text on one line, with every hidden character escaped. */
    public MarkupWriter text(String text) {
        return escape(SafeText.line(text));
    }

    /** Writes running text with its line breaks: see {@link SafeText#prose}. */
    public MarkupWriter prose(String text) {
        return escape(SafeText.prose(text));
    }

    /** Writes running text on one line: see {@link SafeText#proseLine}. */
    public MarkupWriter proseLine(String text) {
        return escape(SafeText.proseLine(text));
    }

    /** Writes a line feed, to be used where whitespace is insignificant. */
    public MarkupWriter line() {
        out.append('\n');
        return this;
    }

    private void start(String name, Object... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(SafeText.line(attributes[i + 1].toString()));
            out.append('"');
        }
    }

    private MarkupWriter escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '#', ':' -> out.append(LogCommand.mustEscape(text, i) ? "&#" + (int) c + ";" : c);
                default -> out.append(c);
            }
        }
        return this;
    }

    /** Returns the markup written so far. */
    @Override
    public String toString() {
        return out.toString();
    }
}
