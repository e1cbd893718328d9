package org.lmcplan.model.text;

import java.text.Normalizer;

/** Texts in Unicode normal form C, in which they are compared. Texts are stored as given. */
public final class ComposedText {

    /** The first character that may combine with the one before it. */
    private static final char FIRST_COMBINING = '\u0300';

    private ComposedText() {}

    /** Returns the text in normal form C; the text itself if it is in that form. */
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST_COMBINING && (c < '\u4E00' || c > '\u9FFF')) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text; // like nearly all texts
    }
}
