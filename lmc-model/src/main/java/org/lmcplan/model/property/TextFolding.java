package org.lmcplan.model.property;

import java.text.Normalizer;
import org.lmcplan.model.text.FoldedText;

/** Makes texts comparable. */
public final class TextFolding {

    private TextFolding() {}

    /** Returns the text in normal form C, so that é is the same whether written as one character or two. */
    public static String normalized(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Returns the text without the difference of upper and lower case and of full and half width. */
    public static String withoutCase(String text) {
        return FoldedText.of(text).text();
    }
}
