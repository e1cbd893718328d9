package org.lmcplan.validate.wording;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;

/**
 * The marks that end a clause of a Chinese text, full-width or not, and empty lines. A mark within brackets or quotation marks, or
 * between two digits as in 10:30, ends none; nor does a full stop of ASCII after Latin letters.
 */
public final class ClauseMarks {

    /** A stretch of a text, from the first character to before the last. */
    public record Stretch(int from, int to) {}

    private static final String MARKS =
            "。,;!?:.\u2026\uFF0C\uFF1B\uFF01\uFF1F\uFF1A\uFF0E\uFF61\uFE50\uFE52\uFE54\uFE55\uFE56\uFE57"
                    + "\uFE10\uFE12\uFE13\uFE14\uFE15\uFE16\uFE19\uFE30\u203C\u2047\u2048\u2049";
    private static final char GAP = '\u2026';
    private static final String LINE_ENDS = "\n\r\u2028\u2029";
    private static final String BETWEEN_DIGITS = ",.:\uFF0C\uFF0E\uFF1A";
    private static final String OPENING = "(（《〈“‘「『【〔[";
    private static final String CLOSING = ")）》〉”’」』】〕]";

    private ClauseMarks() {}

    /** Returns the index of the first mark in a quote that ends a clause, if there is one. A gap … is not from the text. */
    public static OptionalInt firstIn(String text) {
        if (!mayEnd(text)) {
            return OptionalInt.empty(); // like most quotes
        }
        BitSet enclosed = enclosed(text);
        for (int i = 0; i < text.length(); i++) {
            if (!enclosed.get(i) && text.charAt(i) != GAP && lengthOfMark(text, i) > 0) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** Returns the clauses of a text, without the marks and without blanks around them. */
    public static List<Stretch> clauses(String text) {
        BitSet enclosed = enclosed(text);
        List<Stretch> clauses = new ArrayList<>();
        int from = 0;
        int i = 0;
        while (i < text.length()) {
            int mark = enclosed.get(i) ? 0 : lengthOfMark(text, i);
            if (mark > 0) {
                add(text, from, i, clauses);
                from = i + mark;
            }
            i += Math.max(mark, 1);
        }
        add(text, from, text.length(), clauses);
        return clauses;
    }

    /** Returns the lines of a clause: a line may end a clause, too, or only be wrapped. */
    public static List<Stretch> lines(String text, Stretch clause) {
        List<Stretch> lines = new ArrayList<>();
        int from = clause.from();
        for (int i = clause.from(); i < clause.to(); i++) {
            if (isLineEnd(text.charAt(i))) {
                add(text, from, i, lines);
                from = i + 1;
            }
        }
        add(text, from, clause.to(), lines);
        return lines;
    }

    /** Adds a stretch without the blanks around it, if it has a letter or a digit. */
    private static void add(String text, int from, int to, List<Stretch> stretches) {
        int start = from;
        int end = to;
        while (start < end && Blanks.isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && Blanks.isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (hasWord(text, start, end)) {
            stretches.add(new Stretch(start, end));
        }
    }

    /** Returns whether this stretch of a text has a letter or a digit. */
    public static boolean hasWord(String text, int from, int to) {
        int at = from;
        while (at < to && !Character.isLetterOrDigit(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at < to;
    }

    /** The length of the mark at an index; 0 if none is there. An empty line counts as a mark. */
    private static int lengthOfMark(String text, int at) {
        char c = text.charAt(at);
        if (isChinese(c)) {
            return 0;
        }
        if (isLineEnd(c)) {
            int end = at;
            while (end < text.length() && Blanks.isBlank(text.charAt(end))) {
                end++;
            }
            long lines = text.substring(at, end)
                    .chars()
                    .filter(each -> isLineEnd((char) each))
                    .count();
            return lines > 1 ? end - at : 0;
        }
        if (MARKS.indexOf(c) < 0) {
            return 0;
        }
        char before = at > 0 ? text.charAt(at - 1) : ' ';
        char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        boolean withinNumber = BETWEEN_DIGITS.indexOf(c) >= 0 && Character.isDigit(before) && Character.isDigit(after);
        boolean withinLatin =
                (c == '.' && isAscii(before)) || (c == ':' && after == '/') || (c == '.' && isWordOfAscii(after));
        return withinNumber || withinLatin ? 0 : 1;
    }

    private static boolean mayEnd(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isChinese(c) && (MARKS.indexOf(c) >= 0 || isLineEnd(c))) {
                return true;
            }
        }
        return false;
    }

    /** What is between brackets or quotation marks that are closed again. */
    private static BitSet enclosed(String text) {
        BitSet enclosed = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        int[] openOfKind = new int[OPENING.length()];
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isChinese(c)) {
                continue;
            }
            if (OPENING.indexOf(c) >= 0) {
                open.push(i);
                openOfKind[kind(OPENING.indexOf(c))]++;
            } else if (CLOSING.indexOf(c) >= 0 && openOfKind[kind(CLOSING.indexOf(c))] > 0) {
                closeAt(i, text, open, openOfKind, enclosed);
            }
        }
        return enclosed;
    }

    /** Closes the last bracket of this kind, and gives up those that were opened after it. */
    private static void closeAt(int at, String text, Deque<Integer> open, int[] openOfKind, BitSet enclosed) {
        int kind = kind(CLOSING.indexOf(text.charAt(at)));
        int closed;
        do {
            int from = open.pop();
            closed = kind(OPENING.indexOf(text.charAt(from)));
            openOfKind[closed]--;
            if (closed == kind) {
                enclosed.set(from, at);
            }
        } while (closed != kind);
    }

    /** Treats half-width round brackets (index 0) and full-width ones (index 1) as the same kind. */
    private static int kind(int index) {
        return index == 1 ? 0 : index;
    }

    /** Whether it is what nearly every text consists of, which is no mark. */
    private static boolean isChinese(char c) {
        return c >= '\u4E00' && c <= '\u9FFF';
    }

    private static boolean isLineEnd(char c) {
        return LINE_ENDS.indexOf(c) >= 0;
    }

    private static boolean isAscii(char c) {
        return c < 0x80 && c != ' ' && c != ')';
    }

    private static boolean isWordOfAscii(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }
}
