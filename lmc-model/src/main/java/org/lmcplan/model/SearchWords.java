package org.lmcplan.model;

import java.util.ArrayList;
import java.util.List;
import org.lmcplan.model.text.FoldedText;

/** Splits what a user looks for into words and phrases in quotes. */
final class SearchWords {

    private static final String OPENING = "\"“「";
    private static final String CLOSING = "\"”」";

    private SearchWords() {}

    /** Returns the folded words and phrases; a quote that is not closed opens a phrase to the end. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int closing = 0;
        for (int codePoint : text.codePoints().toArray()) {
            int opens = closing == 0 ? OPENING.indexOf(codePoint) : -1;
            if (opens >= 0) {
                add(words, word);
                closing = CLOSING.charAt(opens);
            } else if (closing == 0 ? FoldedText.isBlank(codePoint) : codePoint == closing) {
                add(words, word);
                closing = 0;
            } else {
                word.appendCodePoint(codePoint);
            }
        }
        add(words, word);
        return words;
    }

    private static void add(List<String> words, StringBuilder word) {
        String folded = FoldedText.fold(word.toString());
        if (!folded.isEmpty()) {
            words.add(folded);
        }
        word.setLength(0);
    }
}
