package org.lmcplan.model.text;

import java.text.Normalizer;

/** Texts in Unicode normal form C, in which they are compared. Texts are stored as given. */
public final class ComposedText {

    private ComposedText() {}

    /** Returns the text in normal form C; the text itself if it is in that form. */
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isComposed(text.charAt(i))) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text; // like nearly all texts
    }

    /** Returns whether a text made of such characters only is in normal form C: Latin letters, dashes, quotation marks, Chinese. */
    private static boolean isComposed(char c) {
        return c < '\u0300'
                || (c >= '\u4E00' && c <= '\u9FFF')
                || (c >= '\u2010' && c <= '\u2027')
                || (c >= '\u3001' && c <= '\u3029')
                || (c >= '\uFF01' && c <= '\uFF5E');
    }
}
