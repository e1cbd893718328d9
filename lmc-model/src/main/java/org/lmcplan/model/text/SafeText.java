package org.lmcplan.model.text;

import java.util.Locale;

/**
 * Makes untrusted text safe to print, so that it cannot hide or reorder anything, control a terminal or give commands to a
 * build server: invisible and control characters are written by their number, as in {@code \}{@code u{202E}}, and in messages
 * so is a mark that could belong to a {@link LogCommand}. Letters are never changed.
 */
public final class SafeText {

    /** The maximum number of characters of a document that a message quotes. */
    public static final int EXCERPT = 80;

    private static final String CUT = "…";

    private SafeText() {}

    /** Returns the text on one line, with every hidden character escaped. For messages, in which nothing may be invisible. */
    public static String line(String text) {
        return escape(text, Breaks.ESCAPED, false);
    }

    /** Does the same as {@link #line}, cut after {@value #EXCERPT} characters. */
    public static String excerpt(String text) {
        return excerpt(text, EXCERPT);
    }

    /** Does the same as {@link #line}, cut after this many characters. */
    public static String excerpt(String text, int longest) {
        return text.length() <= longest || text.codePointCount(0, text.length()) <= longest
                ? line(text)
                : line(text.substring(0, text.offsetByCodePoints(0, longest))) + CUT;
    }

    /**
     * Returns running text, with its line breaks and with the zero-width spaces and joiners used in Burmese, Khmer, Lao and
     * Thai. It is meant for pages: their writers escape commands to build servers.
     */
    public static String prose(String text) {
        return escape(text, Breaks.KEPT, true);
    }

    /** Does the same as {@link #prose}, but on one line: each line break or tab becomes a space. */
    public static String proseLine(String text) {
        return escape(text, Breaks.SPACES, true);
    }

    /**
     * Does the same as {@link #proseLine}, and escapes commands to build servers, for a format that may break the line anywhere,
     * such as iCalendar.
     */
    public static String foldableLine(String text) {
        String line = proseLine(text);
        StringBuilder safe = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            safe.append(LogCommand.mustEscapeIfFolded(line, i) ? escaped(c) : String.valueOf(c));
        }
        return safe.toString();
    }

    /** Returns the escaped form of a hidden character: {@code \}{@code u{202E}}. */
    public static String escaped(int codePoint) {
        return "\\u{" + Integer.toHexString(codePoint).toUpperCase(Locale.ROOT) + "}";
    }

    /**
     * Returns whether a character is invisible or affects other characters: controls (including ANSI escapes), formats
     * (including bidirectional controls), line separators, lone surrogates, private-use characters and noncharacters.
     * Unassigned characters do not count, since the set of them depends on the JDK.
     */
    public static boolean isHidden(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE -> true;
            default -> (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
        };
    }

    private enum Breaks {
        KEPT,
        SPACES,
        ESCAPED
    }

    private static String escape(String text, Breaks breaks, boolean keepJoiners) {
        StringBuilder safe = new StringBuilder(text.length());
        int codePoint;
        for (int i = 0; i < text.length(); i += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(i);
            if (breaks == Breaks.SPACES && (codePoint == '\n' || codePoint == '\t' || codePoint == '\r')) {
                safe.append(' ');
            } else if (codePoint == '\n' && breaks == Breaks.KEPT) {
                safe.append('\n');
            } else if (codePoint == '\n') {
                safe.append("\\n");
            } else if (codePoint == '\t') {
                safe.append("\\t");
            } else if ((isHidden(codePoint) && !(keepJoiners && isSpaceOrJoiner(codePoint)))
                    || (breaks == Breaks.ESCAPED
                            && (InvisibleText.isInvisible(codePoint) || LogCommand.mustEscape(text, i)))) {
                safe.append(escaped(codePoint));
            } else {
                safe.appendCodePoint(codePoint);
            }
        }
        return safe.toString();
    }

    private static boolean isSpaceOrJoiner(int codePoint) {
        return codePoint >= 0x200B && codePoint <= 0x200D;
    }
}
