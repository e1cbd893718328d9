package org.lmcplan.model.diff;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The words by which a text is recognised: its numbers, and the first letters of each longer word, since the end may change with number
 * or tense. In scripts without spaces, each two neighbouring characters.
 */
final class KeyWords {

    private static final int STEM = 4;

    private KeyWords() {}

    static Set<String> of(String text) {
        Set<String> words = new HashSet<>();
        String before = "";
        for (String word : WordSplitter.of(text.toLowerCase(Locale.ROOT))) {
            int first = word.codePointAt(0);
            boolean isCharacter = Character.isLetterOrDigit(first)
                    && WordSplitter.of(word + word).size() > 1;
            if (Character.isDigit(first)) {
                words.add(word);
            } else if (isCharacter && !before.isEmpty()) {
                words.add(before + word);
            } else if (!isCharacter && word.codePointCount(0, word.length()) >= STEM) {
                words.add(word.substring(0, word.offsetByCodePoints(0, STEM)));
            }
            before = isCharacter ? word : "";
        }
        return words;
    }
}
