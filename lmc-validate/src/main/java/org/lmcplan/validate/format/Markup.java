package org.lmcplan.validate.format;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes elements, attributes and text such that both XML and HTML parsers read the same: names come from the program, and what
 * comes from data is escaped and has nothing invisible left.
 */
final class Markup {

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Text that the program itself has to say, such as a declaration. */
    Markup raw(String text) {
        out.append(text);
        return this;
    }

    /** The start of an element, with names and values of attributes in turn. */
    Markup open(String name, String... attributes) {
        start(name, attributes);
        out.append('>');
        open.push(name);
        return this;
    }

    /** The end of the innermost element that is open. */
    Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element with nothing in it. */
    Markup empty(String name, String... attributes) {
        start(name, attributes);
        out.append("/>");
        return this;
    }

    /** An element with text in it. */
    Markup element(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close();
    }

    /** Text on one line. */
    Markup text(String text) {
        escape(Visible.line(text));
        return this;
    }

    /** Text with its own lines. */
    Markup lines(String text) {
        escape(Visible.text(text));
        return this;
    }

    /** A break of the line, for those who read the source. */
    Markup line() {
        out.append('\n');
        return this;
    }

    private void start(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(Visible.line(attributes[i + 1]));
            out.append('"');
        }
    }

    private void escape(String text) {
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
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
