package org.lmcplan.model.condition;

import java.util.Locale;

/**
 * A piece of a condition.
 *
 * @param kind what it is
 * @param text the word, the text without its quotes, or the symbol
 * @param start where it starts in the text, in UTF-16 units
 * @param end where it ends
 */
record Token(Kind kind, String text, int start, int end) {

    enum Kind {
        /** A word without quotes. */
        WORD,
        /** A text in quotes. */
        QUOTED,
        /** A sign. */
        SYMBOL,
        /** The end of the text. */
        END
    }

    boolean isSymbol(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }

    /** Returns whether it is this word, in upper or lower case. */
    boolean isWord(String word) {
        return kind == Kind.WORD && text.toLowerCase(Locale.ROOT).equals(word);
    }
}
