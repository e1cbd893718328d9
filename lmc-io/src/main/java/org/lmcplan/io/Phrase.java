package org.lmcplan.io;

import java.util.List;
import java.util.Locale;

/**
 * A sentence in English and Chinese with {@code {0}}, {@code {1}} … where the particulars go.
 *
 * @param english the English sentence
 * @param chinese the Chinese sentence
 */
record Phrase(String english, String chinese) {

    /** The sentence in Chinese where that is the locale's language, otherwise in English. */
    String in(Locale locale, List<String> particulars) {
        String text = locale.getLanguage().equals("zh") ? chinese : english;
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            filled.append(text, from, open);
            filled.append(particulars.get(Integer.parseInt(text.substring(open + 1, close))));
            from = close + 1;
        }
        return filled.append(text, from, text.length()).toString();
    }
}
