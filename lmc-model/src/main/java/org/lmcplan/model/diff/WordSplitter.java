package org.lmcplan.model.diff;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Splits a text into words: each run of letters and digits, and every other character by itself. Scripts without spaces between
 * words are split after each character, but never before its combining marks. The break iterators of the JDK are not used,
 * since their results differ between releases.
 */
final class WordSplitter {

    private static final Set<UnicodeScript> WITHOUT_SPACES = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    private WordSplitter() {}

    /** Returns the words; joined together they give the text again. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int codePoint = text.codePointAt(i);
            boolean letter = isSpelled(codePoint);
            boolean joins = isMark(codePoint) || (inWord && letter);
            if (i > start && !joins) {
                words.add(text.substring(start, i));
                start = i;
            }
            inWord = letter || (inWord && joins);
        }
        if (start < text.length()) {
            words.add(text.substring(start));
        }
        return words;
    }

    private static boolean isSpelled(int codePoint) {
        return Character.isLetterOrDigit(codePoint) && !WITHOUT_SPACES.contains(UnicodeScript.of(codePoint));
    }

    private static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }
}
