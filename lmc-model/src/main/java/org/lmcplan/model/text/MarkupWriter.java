package org.lmcplan.model.text;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes elements, attributes and text that XML and HTML parsers read alike. Names of elements and attributes come from the
 * program; text and values may come from anywhere and are escaped.
 */
public final class MarkupWriter {

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Appends markup as it is: declarations of the program, or what another writer returned. */
    public MarkupWriter raw(Object markup) {
        out.append(markup);
        return this;
    }

    /** Starts an element, with the names and values of its attributes in turn. */
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

    /** Ends elements, each on a line, until this many are open. */
    public MarkupWriter closeTo(int depth) {
        while (open.size() > depth) {
            close().line();
        }
        return this;
    }

    /** The number of open elements. */
    public int depth() {
        return open.size();
    }

    /** Writes an element without content. */
    public MarkupWriter empty(String name, Object... attributes) {
        start(name, attributes);
        out.append("/>");
        return this;
    }

    /** Writes an element with text in it. */
    public MarkupWriter element(String name, String text, Object... attributes) {
        return open(name, attributes).text(text).close();
    }

    /** Writes text on one line, with every hidden character escaped. */
    public MarkupWriter text(String text) {
        return escape(SafeText.line(text));
    }

    /** Writes text for reading, with its line breaks: {@link SafeText#prose}. */
    public MarkupWriter prose(String text) {
        return escape(SafeText.prose(text));
    }

    /** Writes text for reading on one line: {@link SafeText#proseLine}. */
    public MarkupWriter proseLine(String text) {
        return escape(SafeText.proseLine(text));
    }

    /** Breaks the line of the source, where that makes no difference to the document. */
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
                default -> out.append(c);
            }
        }
        return this;
    }

    /** What was written so far. */
    @Override
    public String toString() {
        return out.toString();
    }
}
