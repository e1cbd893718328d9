package org.lmcplan.validate.draft;

import java.util.ArrayList;
import java.util.List;
import org.lmcplan.model.text.InvisibleText;

/** One line of a text, without the blanks around it, and what it was taken for. */
final class TextLine {

    private final String all;
    private final int number;
    private final int start;
    private final int end;
    private final boolean beginsPage;
    private boolean leftOut;

    private TextLine(String all, int number, int start, int end, boolean beginsPage) {
        this.all = all;
        this.number = number;
        this.start = start;
        this.end = end;
        this.beginsPage = beginsPage;
    }

    /** Splits a text; lines are numbered as an editor numbers them, where a form feed begins none. */
    static List<TextLine> split(CleanText clean) {
        String text = clean.text();
        List<TextLine> lines = new ArrayList<>();
        int next = 0;
        int number = 1;
        int from = 0;
        boolean beginsPage = false;
        while (from <= text.length()) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            lines.add(of(text, number, from, to, beginsPage));
            while (next < clean.removed().size() && clean.removed().get(next).at() < to) {
                next++;
            }
            boolean isOther = next < clean.removed().size()
                    && clean.removed().get(next).at() == to
                    && clean.removed().get(next).isLineEnd();
            beginsPage = isOther && clean.removed().get(next).codePoint() == '\f';
            number += isOther ? 0 : 1;
            from = to + 1;
        }
        return lines;
    }

    private static TextLine of(String text, int number, int from, int to, boolean beginsPage) {
        int start = from;
        int end = to;
        while (start < end && showsNothing(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        while (end > start && showsNothing(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return new TextLine(text, number, start, end, beginsPage);
    }

    /** Whether a character at the edge of a line is no part of its words. */
    static boolean showsNothing(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || Character.isISOControl(codePoint)
                || InvisibleText.isInvisible(codePoint);
    }

    /** The number of the line, from 1. */
    int number() {
        return number;
    }

    /** The index in the text of the first character that shows something. */
    int start() {
        return start;
    }

    int end() {
        return end;
    }

    String text() {
        return all.substring(start, end);
    }

    boolean isEmpty() {
        return start == end;
    }

    /** Whether a form feed precedes the line. */
    boolean beginsPage() {
        return beginsPage;
    }

    /** Whether the line is no part of the plan, such as a page number. */
    boolean isLeftOut() {
        return leftOut;
    }

    void leaveOut() {
        leftOut = true;
    }

    /** Whether the line has words of the plan. */
    boolean hasWords() {
        return !leftOut && start < end;
    }
}
