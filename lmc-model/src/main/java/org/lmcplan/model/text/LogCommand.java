package org.lmcplan.model.text;

/**
 * Finds what build servers would obey in a log. GitHub's runner obeys {@code ##[…]} anywhere in a line and {@code ::…} at its
 * start; Azure Pipelines and TeamCity obey {@code ##vso[…]} and {@code ##teamcity[…]}; GitLab reads {@code section_start:}. A
 * writer that escapes the characters found here prints none of these; each writer has its own way to escape.
 */
public final class LogCommand {

    private static final String SECTION = "section_";

    private LogCommand() {}

    /**
     * Returns whether the character at an index must be escaped: the second of two number signs, a colon that starts a line, or
     * the colon of a section marker. GitHub's runner compares by the rules of a language, so characters without weight do not
     * separate these.
     */
    public static boolean mustEscape(String text, int index) {
        return switch (text.charAt(index)) {
            case '#' -> before(text, index) == '#';
            case ':' -> startsLine(text, index) || endsSection(text, index);
            default -> false;
        };
    }

    /**
     * Does the same as {@link #mustEscape} for a text that may be broken anywhere, so that any two colons may start a line: the
     * second of them must be escaped.
     */
    public static boolean mustEscapeIfFolded(String text, int index) {
        return mustEscape(text, index) || (text.charAt(index) == ':' && before(text, index) == ':');
    }

    /** A colon counts only if another one follows: a single colon starts no command. */
    private static boolean startsLine(String text, int index) {
        if (after(text, index) != ':') {
            return false;
        }
        for (int i = index; i > 0; ) {
            int codePoint = text.codePointBefore(i);
            i -= Character.charCount(codePoint);
            if (codePoint == '\n') {
                return true;
            } else if (!isBlank(codePoint) && !isWeightless(codePoint)) {
                return false;
            }
        }
        return true;
    }

    private static boolean endsSection(String text, int index) {
        return text.startsWith(SECTION + "start", index - SECTION.length() - 5)
                || text.startsWith(SECTION + "end", index - SECTION.length() - 3);
    }

    /** Returns the nearest character with weight before an index, or 0. */
    private static int before(String text, int index) {
        int codePoint = 0;
        for (int i = index; i > 0; i -= Character.charCount(codePoint)) {
            codePoint = text.codePointBefore(i);
            if (!isWeightless(codePoint)) {
                return codePoint;
            }
        }
        return 0;
    }

    /** Returns the nearest character with weight after the one at an index, or 0. */
    private static int after(String text, int index) {
        int codePoint;
        for (int i = index + 1; i < text.length(); i += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(i);
            if (!isWeightless(codePoint)) {
                return codePoint;
            }
        }
        return 0;
    }

    private static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    /** Marks, hidden characters and the fillers of Hangul, which are letters. */
    private static boolean isWeightless(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default ->
                codePoint == 0x115F
                        || codePoint == 0x1160
                        || codePoint == 0x3164
                        || codePoint == 0xFFA0
                        || (codePoint != '\n'
                                && codePoint != '\r'
                                && codePoint != '\t'
                                && SafeText.isHidden(codePoint));
        };
    }
}
