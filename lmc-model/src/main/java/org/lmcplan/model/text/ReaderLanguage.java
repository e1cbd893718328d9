package org.lmcplan.model.text;

import java.util.Locale;
import java.util.Objects;

/** Chooses between the two languages in which this library writes for people. */
public final class ReaderLanguage {

    private ReaderLanguage() {}

    /** Returns whether readers in this locale get Chinese; all others get English. */
    public static boolean isChinese(Locale locale) {
        return Objects.requireNonNull(locale, "locale").getLanguage().equals("zh");
    }
}
