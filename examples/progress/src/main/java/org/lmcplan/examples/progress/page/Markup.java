package org.lmcplan.examples.progress.page;

import java.util.ArrayDeque;
import java.util.Deque;

/** Elements, attributes and text: names come from the program, and what comes from data is escaped. */
public final class Markup {

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** What the program itself has to say, or markup that was escaped before. */
    public Markup raw(Object text) {
        out.append(text);
        return this;
    }

    /** The start of an element, with names and values of attributes in turn. */
    public Markup open(String name, Object... attributes) {
        start(name, attributes);
        out.append('>');
        open.push(name);
        return this;
    }

    /** The end of the innermost element that is open. */
    public Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Ends elements until so many are open. */
    public Markup closeTo(int depth) {
        while (open.size() > depth) {
            close().line();
        }
        return this;
    }

    /** How many elements are open. */
    public int depth() {
        return open.size();
    }

    /** An element with nothing in it. */
    public Markup empty(String name, Object... attributes) {
        start(name, attributes);
        out.append("/>");
        return this;
    }

    /** An element with text in it. */
    public Markup element(String name, String text, Object... attributes) {
        return open(name, attributes).text(text).close();
    }

    /** Text. */
    public Markup text(String text) {
        String shown = Visible.line(text);
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
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

    /** A break of the line, for those who read the source. */
    public Markup line() {
        out.append('\n');
        return this;
    }

    private void start(String name, Object... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            text(attributes[i + 1].toString());
            out.append('"');
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
