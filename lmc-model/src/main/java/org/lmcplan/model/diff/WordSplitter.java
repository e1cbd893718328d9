package org.lmcplan.model.diff;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Cuts a text into words: letters and digits that stand together, and every other character by itself. Scripts that put no
 * spaces between words are cut after each character, but never before a mark that belongs to it. The JDK's own break iterators
 * are not used: they differ from one release to the next.
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

    /** The words, which joined together are the text again. */
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
