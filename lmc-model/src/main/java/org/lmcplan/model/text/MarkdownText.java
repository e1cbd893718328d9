package org.lmcplan.model.text;

/** Escapes text for Markdown. */
public final class MarkdownText {

    private MarkdownText() {}

    /**
     * Returns the text on one line as Markdown that renders as exactly this text, without markup, HTML, links, mentions or
     * table cells.
     */
    public static String plain(String text) {
        return escape(SafeText.line(text));
    }

    /** Does the same as {@link #plain} for running text: see {@link SafeText#proseLine}. */
    public static String prose(String text) {
        return escape(SafeText.proseLine(text));
    }

    private static String escape(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> plain.append("&lt;");
                case '>' -> plain.append("&gt;");
                case '&' -> plain.append("&amp;");
                case '@' -> plain.append("@<!-- -->");
                case '\\', '`', '*', '_', '[', ']', '|', '~', '$', '#' ->
                    plain.append('\\').append(c);
                default -> plain.append(c);
            }
        }
        return plain.toString().replace("://", "\\://").replaceAll("(?i)www\\.", "$0<!-- -->");
    }
}
