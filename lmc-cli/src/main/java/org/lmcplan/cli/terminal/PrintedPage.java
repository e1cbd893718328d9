package org.lmcplan.cli.terminal;

import java.util.List;
import java.util.OptionalInt;

/** Text for people under construction: headings, paragraphs and labelled lines, wrapped to the width of a terminal. */
public final class PrintedPage {

    private static final String BOLD = "\u001B[1m";
    private static final String PLAIN = "\u001B[0m";

    private final TextWrap wrap;
    private final boolean isColored;
    private final StringBuilder text = new StringBuilder();

    /** Returns an empty page for this console; a width that is given comes before that of the console. */
    public PrintedPage(Console console, OptionalInt width) {
        this.wrap = new TextWrap(width.isPresent() ? width : console.width());
        this.isColored = console.isColored();
    }

    /** Adds an empty line, but neither at the start nor after another one. */
    public PrintedPage gap() {
        if (!text.isEmpty() && text.lastIndexOf("\n\n") != text.length() - 2) {
            text.append('\n');
        }
        return this;
    }

    /** Adds a heading with an empty line before it. */
    public PrintedPage heading(String heading) {
        gap();
        for (String line : wrap.lines("", 0, heading)) {
            text.append(isColored ? BOLD + line + PLAIN : line).append('\n');
        }
        return this;
    }

    /** Adds a paragraph, all lines of which have the same indent. */
    public PrintedPage paragraph(int indent, String paragraph) {
        return hanging(indent, indent, paragraph);
    }

    /** Adds a paragraph, the further lines of which have another indent than the first. */
    public PrintedPage hanging(int indent, int further, String paragraph) {
        return wrapped(" ".repeat(indent), further, paragraph);
    }

    /** A text may have lines of its own; each of them starts a line. */
    private PrintedPage wrapped(String first, int further, String paragraph) {
        String start = first;
        for (String line : paragraph.split("\\R", -1)) {
            lines(wrap.lines(start, further, line));
            start = " ".repeat(further);
        }
        return this;
    }

    /** Adds a text after a label; the text starts at a column, and its further lines too. */
    public PrintedPage labelled(int indent, String label, int column, String paragraph) {
        String first = DisplayWidth.padded(" ".repeat(indent) + label, column);
        boolean touches = !label.isEmpty() && !first.endsWith("  ");
        return wrapped(touches ? first.stripTrailing() + "  " : first, column, paragraph);
    }

    private void lines(List<String> lines) {
        lines.forEach(line -> text.append(line).append('\n'));
    }

    /** Returns the text, each line ended by a line feed. */
    public String text() {
        return text.toString();
    }
}
