package org.lmcplan.validate.draft;

import java.util.Locale;

/**
 * What the words after a number look like: a heading, perhaps with its text on the same line, or a paragraph.
 *
 * @param isHeading whether they look like a heading
 * @param needsText whether they do so only if text follows, because they end like a sentence
 * @param titleEnd where the heading ends
 * @param bodyStart where the text begins that is on the same line; -1 if there is none
 */
record HeadingShape(boolean isHeading, boolean needsText, int titleEnd, int bodyStart) {

    private static final int MOST_HAN = 36;
    private static final int MOST_HAN_WITH_COMMA = 26;
    private static final int MOST_HAN_BEFORE_COLON = 16;
    private static final int MOST_LETTERS = 120;
    private static final int MOST_WORDS = 16;
    private static final int FEW_WORDS = 8;
    private static final int SHORT = 60;

    private static HeadingShape whole(boolean isHeading, boolean needsText, String words) {
        int end = words.length();
        while (end > 1 && "。.:：".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return new HeadingShape(isHeading, needsText, end, -1);
    }

    private static HeadingShape split(String words, int titleEnd, int marks) {
        int start = titleEnd + marks;
        while (start < words.length() && TextLine.showsNothing(words.codePointAt(start))) {
            start += Character.charCount(words.codePointAt(start));
        }
        int end = titleEnd;
        while (end > 0 && TextLine.showsNothing(words.codePointBefore(end))) {
            end -= Character.charCount(words.codePointBefore(end));
        }
        return start < words.length() && end > 0
                ? new HeadingShape(true, false, end, start)
                : whole(true, false, words);
    }

    boolean hasText() {
        return bodyStart >= 0;
    }

    /** Looks at the words after a number; lines that only go on are part of them. */
    static HeadingShape of(String words, boolean isDotted) {
        int tab = gap(words);
        if (tab > 0) {
            return split(words, tab, 0);
        }
        return hasHan(words) ? ofHan(words) : ofLetters(words, isDotted);
    }

    private static HeadingShape ofHan(String words) {
        int stop = first(words, "。！？；;!?");
        int colon = first(words, ":：");
        boolean opens = words.startsWith("【") && words.indexOf('】') > 1;
        if (opens && words.indexOf('】') <= MOST_HAN) {
            return split(words, words.indexOf('】') + 1, 0);
        }
        int comma = first(words, "，,");
        if (colon > 0 && colon <= MOST_HAN_BEFORE_COLON && (stop < 0 || colon < stop) && (comma < 0 || colon < comma)) {
            return split(words, colon, 1);
        }
        if (stop < 0) {
            boolean isShort = words.length() <= (first(words, "，,") < 0 ? MOST_HAN : MOST_HAN_WITH_COMMA);
            return whole(isShort && "，,、".indexOf(words.charAt(words.length() - 1)) < 0, false, words);
        }
        boolean isTitle = words.charAt(stop) == '。' && stop <= MOST_HAN && stop > 0;
        if (isTitle && stop < words.length() - 1) {
            return split(words, stop, 1);
        }
        return whole(isTitle, true, words);
    }

    private static HeadingShape ofLetters(String words, boolean isDotted) {
        char last = words.charAt(words.length() - 1);
        int stop = sentenceEnd(words);
        int count = words.length() > MOST_LETTERS ? MOST_WORDS + 1 : countWords(words);
        if (stop > 0
                && stop < words.length() - 1
                && stop <= SHORT
                && countWords(words.substring(0, stop)) <= FEW_WORDS
                && !Character.isLowerCase(words.codePointAt(0))) {
            return split(words, stop, 1);
        }
        int colon = words.indexOf(": ");
        if (colon > 0
                && colon <= SHORT
                && countWords(words.substring(0, colon)) <= FEW_WORDS
                && colon + 2 < words.length()) {
            return split(words, colon, 1);
        }
        boolean isOpen = ";,:".indexOf(last) >= 0
                || words.toLowerCase(Locale.ROOT).endsWith(" and")
                || words.toLowerCase(Locale.ROOT).endsWith(" or");
        boolean isShort = words.length() <= MOST_LETTERS && count <= MOST_WORDS && !isOpen;
        boolean isSmall = Character.isLowerCase(words.codePointAt(0));
        if (last == '.') {
            return whole(isDotted && count <= FEW_WORDS && !isSmall && stop == words.length() - 1, true, words);
        }
        return whole(isShort && !isSmall && stop < 0, false, words);
    }

    /** The end of the first sentence: a full stop before a blank and a capital, or at the end; -1 if there is none. */
    private static int sentenceEnd(String words) {
        for (int i = 0; i < words.length() && i <= MOST_LETTERS; i++) {
            if (words.charAt(i) == '.' && (i + 1 == words.length() || beginsSentence(words, i + 1))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean beginsSentence(String words, int at) {
        return at + 1 < words.length()
                && Character.isWhitespace(words.charAt(at))
                && !Character.isLowerCase(words.codePointAt(at + 1));
    }

    private static int first(String words, String marks) {
        int most = Math.min(words.length(), 200);
        for (int i = 0; i < most; i++) {
            if (marks.indexOf(words.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** The index of a tab or of several blanks between a heading and its text; -1 if there are none. */
    private static int gap(String words) {
        int most = Math.min(words.length() - 1, SHORT);
        for (int i = 1; i < most; i++) {
            boolean isGap = words.charAt(i) == '\t' || (isBlank(words.charAt(i)) && isBlank(words.charAt(i + 1)));
            if (isGap) {
                return words.length() - i > FEW_WORDS ? i : -1;
            }
        }
        return -1;
    }

    private static boolean isBlank(char c) {
        return Character.isSpaceChar(c);
    }

    static boolean hasHan(String words) {
        int most = Math.min(words.length(), SHORT);
        for (int i = 0; i < most; i++) {
            if (Character.UnicodeScript.of(words.charAt(i)) == Character.UnicodeScript.HAN) {
                return true;
            }
        }
        return false;
    }

    private static int countWords(String words) {
        int count = 0;
        for (int i = 0; i < words.length(); i++) {
            boolean begins =
                    !Character.isWhitespace(words.charAt(i)) && (i == 0 || Character.isWhitespace(words.charAt(i - 1)));
            count += begins ? 1 : 0;
        }
        return count;
    }
}
