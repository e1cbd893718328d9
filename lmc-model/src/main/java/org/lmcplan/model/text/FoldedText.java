package org.lmcplan.model.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text without differences that do not matter when people look for words: upper and lower case, full and half width, how an
 * accent is encoded, and how wide a blank is. Every folded character knows where it comes from. Depends on no locale.
 */
public final class FoldedText {

    private final String text;
    private final List<Integer> starts;
    private final List<Integer> ends;

    private FoldedText(String text, List<Integer> starts, List<Integer> ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** Folds a text. */
    public static FoldedText of(String original) {
        StringBuilder text = new StringBuilder(original.length());
        List<Integer> starts = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        for (int at = 0; at < original.length(); ) {
            boolean isBlank = isBlank(original.codePointAt(at));
            int end = isBlank ? endOfBlanks(original, at) : endOfCharacter(original, at);
            String folded = isBlank ? " " : folded(original.substring(at, end));
            text.append(folded);
            for (int i = 0; i < folded.length(); i++) {
                starts.add(at);
                ends.add(end);
            }
            at = end;
        }
        return new FoldedText(text.toString(), starts, ends);
    }

    /** Returns the folded form of a text, without blanks at its edges. */
    public static String fold(String original) {
        return of(original).text.strip();
    }

    /** Returns the folded text. */
    public String text() {
        return text;
    }

    /** Returns the offset in the original text of the character that this folded one comes from. */
    public int originalStart(int index) {
        return starts.get(index);
    }

    /** Returns the offset in the original text just after the character that this folded one comes from. */
    public int originalEnd(int index) {
        return ends.get(index);
    }

    /**
     * Returns the offset of the first place, from an offset on, where the folded text has these folded words as whole words; -1
     * if there is none. In scripts that are written without blanks, such as Chinese, Thai and Khmer, words may start and end
     * anywhere.
     */
    public int indexOf(String words, int from) {
        int at = text.indexOf(words, from);
        while (at >= 0 && !(isBoundary(at) && isBoundary(at + words.length()))) {
            at = text.indexOf(words, at + 1);
        }
        return at;
    }

    private boolean isBoundary(int index) {
        if (index == 0 || index == text.length()) {
            return true;
        }
        int before = text.codePointBefore(index);
        int after = text.codePointAt(index);
        return !isMark(after)
                && (!Character.isLetterOrDigit(before)
                        || !Character.isLetterOrDigit(after)
                        || isWrittenWithoutBlanks(before)
                        || isWrittenWithoutBlanks(after));
    }

    private static boolean isWrittenWithoutBlanks(int codePoint) {
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO, THAI, LAO, KHMER, MYANMAR, TAI_LE, NEW_TAI_LUE, TAI_THAM -> true;
            default -> false;
        };
    }

    /** Returns whether a character separates words. */
    public static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    private static int endOfBlanks(String text, int start) {
        int end = start;
        while (end < text.length() && isBlank(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /** Returns the end of a character with its combining marks, or of a syllable of Korean letters. */
    private static int endOfCharacter(String text, int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        while (end < text.length() && isMark(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> codePoint >= 0x1160 && codePoint <= 0x11FF; // vowels and final consonants
        };
    }

    private static String folded(String character) {
        String compatible = Normalizer.normalize(character, Normalizer.Form.NFKC);
        return Normalizer.normalize(compatible.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFKC);
    }
}
