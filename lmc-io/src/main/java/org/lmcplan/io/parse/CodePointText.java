package org.lmcplan.io.parse;

/** A text with positions in code points, which are looked up near each other. Not safe for use by several threads. */
final class CodePointText {

    private final String text;
    private final int length; // in code points
    private final boolean isUniform; // no character takes two chars
    private int index;
    private int codePoint; // at this index

    CodePointText(String text) {
        this.text = text;
        this.length = text.codePointCount(0, text.length());
        this.isUniform = length == text.length();
    }

    String text() {
        return text;
    }

    /** The index of the character at a position. */
    int indexOf(int position) {
        if (isUniform) {
            return Math.min(position, length);
        }
        int there = Math.min(position, length);
        index = text.offsetByCodePoints(index, there - codePoint);
        codePoint = there;
        return index;
    }

    /** The position of the character at an index. */
    int positionOf(int at) {
        return isUniform ? at : text.codePointCount(0, at);
    }

    /** The character at an index; 0 after the end. */
    char at(int at) {
        return at < text.length() ? text.charAt(at) : 0;
    }

    /** Whether a line ends at this index, or the text does. */
    boolean isLineEnd(int at) {
        return at >= text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }

    /** Whether there is a space, a tab, or the end of a line. */
    boolean isBlank(int at) {
        return isLineEnd(at) || text.charAt(at) == ' ' || text.charAt(at) == '\t';
    }

    /** Whether nothing but spaces and tabs comes before this index on its line. */
    boolean isFirstOfLine(int at) {
        int start = at;
        while (start > 0 && (text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '\t')) {
            start--;
        }
        return start == 0 || isLineEnd(start - 1);
    }

    /** The start of the line with this index. */
    int lineStart(int at) {
        int start = Math.min(at, text.length());
        while (start > 0 && !isLineEnd(start - 1)) {
            start--;
        }
        return start;
    }

    /** The end of the line with this index. */
    int lineEnd(int at) {
        int end = at;
        while (!isLineEnd(end)) {
            end++;
        }
        return end;
    }

    /** The first index from there on that is not a space. */
    int afterSpaces(int from) {
        int at = from;
        while (at(at) == ' ') {
            at++;
        }
        return at;
    }

    /** The first index from there on that is no space or tab. */
    int afterBlanks(int from) {
        int at = from;
        while (at(at) == ' ' || at(at) == '\t') {
            at++;
        }
        return at;
    }
}
