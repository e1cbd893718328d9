package org.lmcplan.model.property;

import java.text.Normalizer;
import java.util.Locale;

/** Makes texts comparable. */
public final class TextFolding {

    private TextFolding() {}

    /** Returns the text in normal form C, so that é is the same whether written as one character or two. */
    public static String normalized(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Returns the normalized text without the difference of upper and lower case, in no particular language. */
    public static String withoutCase(String text) {
        return normalized(normalized(text).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT));
    }
}
