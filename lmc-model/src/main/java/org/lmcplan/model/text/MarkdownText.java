package org.lmcplan.model.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Escapes text for Markdown. */
public final class MarkdownText {

    /** What starts a block at the start of a line but is harmless elsewhere; the other marks are escaped everywhere. */
    private static final Pattern BLOCK_START = Pattern.compile("[-+=:]|[0-9]{1,9}[.)](?=[ \t]|$)");

    /** Names of people, numbers of issues and names of pictures, which GitHub replaces in the rendered text. */
    private static final Pattern REFERENCE = Pattern.compile(
            "@|#(?=[0-9])|(?i:\\bgh-)(?=[0-9])|:(?=(100|1234|[0-9]*[A-Za-z_+-][A-Za-z0-9_+-]*):)|(?i:www\\.)");

    private static final String SEPARATOR = "<!-- -->";

    private MarkdownText() {}

    /**
     * Returns the text on one line as Markdown that renders as exactly this text, wherever it is put: without blocks, markup,
     * HTML, links, mentions or table cells.
     */
    public static String plain(String text) {
        return escape(SafeText.line(text));
    }

    /** Does the same as {@link #plain} for running text: see {@link SafeText#proseLine}. */
    public static String prose(String text) {
        return escape(SafeText.proseLine(text));
    }

    /**
     * Returns the text in bold, also next to text without blanks. Markdown ignores asterisks between a letter and a punctuation
     * mark, so an element is written there.
     */
    public static String strong(String text) {
        String plain = prose(text);
        return !plain.isEmpty()
                        && Character.isLetterOrDigit(plain.codePointAt(0))
                        && Character.isLetterOrDigit(plain.codePointBefore(plain.length()))
                ? "**" + plain + "**"
                : "<strong>" + plain + "</strong>";
    }

    private static String escape(String text) {
        StringBuilder plain = new StringBuilder(text.length() + text.length() / 4);
        int from = 0;
        int to = text.length();
        while (from < to && text.charAt(from) == ' ') {
            from++;
        }
        while (to > from && text.charAt(to - 1) == ' ') {
            to--;
        }
        plain.append(blanks(from, text.length()));
        Matcher block = BLOCK_START.matcher(text).region(from, to).useAnchoringBounds(true);
        int blockEnd = block.lookingAt() ? block.end() - 1 : -1;
        Matcher reference = REFERENCE.matcher(text).useTransparentBounds(true);
        int separated = reference.find() ? reference.end() - 1 : -1;
        for (int i = from; i < to; i++) {
            appendEscaped(text, i, i == blockEnd || (i == to - 1 && text.charAt(i) == '!'), plain);
            if (i == separated) {
                plain.append(SEPARATOR);
                separated = reference.find() ? reference.end() - 1 : -1;
            }
        }
        return plain.append(blanks(text.length() - to, text.length())).toString();
    }

    /** Several blanks could start a block of code or break a line, and nothing but blanks would leave a block empty. */
    private static String blanks(int number, int length) {
        return number == 1 && length > 1 ? " " : "&#32;".repeat(number);
    }

    private static void appendEscaped(String text, int index, boolean always, StringBuilder plain) {
        char c = text.charAt(index);
        switch (c) {
            case '<' -> plain.append("&lt;");
            case '>' -> plain.append("&gt;");
            case '&' -> plain.append("&amp;");
            case '\\', '`', '*', '_', '[', ']', '|', '~', '$', '#' ->
                plain.append('\\').append(c);
            default -> {
                if (always || LogCommand.mustEscape(text, index) || text.startsWith("://", index)) {
                    plain.append('\\');
                }
                plain.append(c);
            }
        }
    }
}
