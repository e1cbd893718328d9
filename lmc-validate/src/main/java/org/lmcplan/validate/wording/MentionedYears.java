package org.lmcplan.validate.wording;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The years that a text mentions, in years of the common era: 2025, 二〇二五, 2024/25, FY25, 2568. */
public final class MentionedYears {

    private static final Pattern YEAR = Pattern.compile("(?<![0-9.,])(?<year>(?:1[5-9]|2[0-7])[0-9]{2})"
            + "(?:\\s?[/\\u2010-\\u2015-]\\s?(?<second>[0-9]{2})(?![0-9]))?(?![0-9]|[.,][0-9])");
    private static final Pattern SHORT = Pattern.compile("(?:(?<!\\p{L})fy\\s?|['\\u2019])(?<year>[0-9]{2})(?![0-9])");
    private static final Pattern RELATIVE =
            Pattern.compile(WordLists.anyWholeWordIn("date.en.relative") + "|" + WordLists.anyIn("date.zh.relative"));
    private static final int CENTURY = 2000;

    private MentionedYears() {}

    /** Returns the years that a text mentions. */
    public static Set<Integer> in(String text) {
        String plain = plain(text);
        Set<Integer> years = new HashSet<>();
        Matcher matcher = YEAR.matcher(plain);
        while (matcher.find()) {
            int year = BuddhistEra.commonYear(Integer.parseInt(matcher.group("year")));
            years.add(year);
            if (matcher.group("second") != null) {
                years.add(year / 100 * 100 + Integer.parseInt(matcher.group("second")));
            }
        }
        Matcher shortened = SHORT.matcher(plain);
        while (shortened.find()) {
            years.add(CENTURY + Integer.parseInt(shortened.group("year")));
        }
        return years;
    }

    /** Returns whether a text gives a date by another one: within two years, by the end of the plan, 计划期末, 三年内. */
    public static boolean areRelativeIn(String text) {
        return RELATIVE.matcher(plain(text)).find();
    }

    private static String plain(String text) {
        return Numerals.withAsciiYears(Numerals.withAsciiDigits(ChineseScript.simplified(text)))
                .toLowerCase(Locale.ROOT);
    }
}
