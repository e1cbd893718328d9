package org.lmcplan.validate.rule;

import java.util.Locale;
import java.util.Map;

/**
 * Words in English and Chinese, with {@code {name}} where a property of a finding goes.
 *
 * @param english in English
 * @param chinese in Chinese
 */
public record Phrase(String english, String chinese) {

    /** Words without places to fill, or a pattern. */
    public static Phrase of(String english, String chinese) {
        return new Phrase(english, chinese);
    }

    /** The pattern: in Chinese where that is the locale's language, otherwise in English. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("zh") ? chinese : english;
    }

    /**
     * With each place filled: shortened to 80 characters, and with what is invisible in it escaped.
     *
     * @throws IllegalArgumentException if a property is not given that a place is for
     */
    public String in(Locale locale, Map<String, String> properties) {
        String text = in(locale);
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            String name = text.substring(open + 1, close);
            String value = properties.get(name);
            if (value == null) {
                throw new IllegalArgumentException("the property '" + name + "' of a finding is not given");
            }
            filled.append(text, from, open).append(Shown.of(value));
            from = close + 1;
        }
        return filled.append(text, from, text.length()).toString();
    }
}
