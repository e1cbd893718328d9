package org.lmcplan.io.hint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The numbers and words of a written date: which is the year, the month and the day, and what else it says. */
final class DateText {

    private static final Pattern FISCAL = Pattern.compile("^fy|\\bfiscal|财年|财政年度");
    private static final Pattern TIME =
            Pattern.compile("t[0-9]{4}([0-9]{2})?z?$|[t ,]+(at )?[0-9]{1,2}:[0-9]{2}(:[0-9]{2}([.,][0-9]+)?)?"
                    + " ?([ap]\\.?m\\.?)?( ?(z|utc|gmt))?( ?[-+][0-9]{2}:?[0-9]{2})?$");
    private static final Pattern WEEKDAY = Pattern.compile("[（(]?(星期|周|礼拜)[一二三四五六日天][)）]?");
    private static final Pattern PART_OF_YEAR =
            Pattern.compile("(?<![a-z])[qh] ?[1-4](?![0-9])|(?<![0-9])[1-4][qh](?![a-z])"
                    + "|(?<![a-z])w(eek)? ?[0-9]{1,2}(-[1-7])?\\b|quarter ?[1-4]"
                    + "|第?[一二三四1-4]季度?|[上下]半年|(1st|2nd|3rd|4th|first|second|third|fourth|last) (quarter|half)( of)?");
    private static final List<List<String>> PARTS = List.of(
            List.of("Q1", "q1", "1q", "quarter1", "一季", "1季", "1stquarter", "firstquarter"),
            List.of("Q2", "q2", "2q", "quarter2", "二季", "2季", "2ndquarter", "secondquarter"),
            List.of("Q3", "q3", "3q", "quarter3", "三季", "3季", "3rdquarter", "thirdquarter"),
            List.of("Q4", "q4", "4q", "quarter4", "四季", "4季", "4thquarter", "fourthquarter", "lastquarter"),
            List.of("H1", "h1", "1h", "上半年", "1sthalf", "firsthalf"),
            List.of("H2", "h2", "2h", "下半年", "2ndhalf", "secondhalf", "lasthalf"));
    private static final Pattern NUMERALS = Pattern.compile("[〇零一二三四五六七八九十]+");
    private static final String UNITS = "[年月日号號]";
    private static final Pattern TOKEN = Pattern.compile("[0-9]+|" + UNITS
            + "|[\\p{L}\\p{M}&&[^年月日号號]]+(\\.(?=\\p{L})[\\p{L}\\p{M}&&[^年月日号號]]+)*|[^\\s\\p{L}\\p{M}0-9]");
    private static final String PUNCTUATION = "-/.,，、'’()（）";
    private static final int LONGEST_NUMBER = 8;

    /** The numbers that no word explains, in their order. */
    final List<String> loose = new ArrayList<>();

    /** The quarter or half-year, as in {@code Q3}; empty if there is none. */
    String part = "";

    @Nullable
    Integer year;

    @Nullable
    Integer month;

    @Nullable
    Integer day;

    /** Whether the Buddhist era is named. */
    boolean buddhist;

    /** Whether there is a time of the day. */
    boolean timed;

    /** Whether it names a week, a season or the like, or is not exact. */
    boolean vague;

    /** Whether it says only what the date lies before or after. */
    boolean bound;

    /** Whether it names a period rather than one date. */
    boolean range;

    /** Whether it names a fiscal year. */
    boolean fiscal;

    private DateText() {}

    /** Reads a date; empty if it has words that do not belong to one. */
    static Optional<DateText> parse(String written) {
        DateText date = new DateText();
        return date.read(written.toLowerCase(Locale.ROOT)) ? Optional.of(date) : Optional.empty();
    }

    private boolean read(String written) {
        fiscal = FISCAL.matcher(written).find();
        if (fiscal) {
            return true;
        }
        String text = TIME.matcher(written).replaceFirst("");
        timed = text.length() < written.length();
        text = WEEKDAY.matcher(text).replaceAll(" ");
        Matcher phrase = PART_OF_YEAR.matcher(text);
        if (phrase.find()) {
            part = partOfYear(phrase.group());
            vague = part.isEmpty() || phrase.find();
        }
        text = phrase.replaceAll(" ");
        if (text.contains("年") || text.contains("月")) {
            text = NUMERALS.matcher(text)
                    .replaceAll(found -> ChineseNumeral.parse(found.group())
                            .map(number -> number.toBigInteger().toString())
                            .orElse("%")); // no part of a date
        }
        return takeAll(TOKEN.matcher(text)
                .results()
                .map(found -> found.group().length() > 1 ? found.group().replace(".", "") : found.group())
                .toList());
    }

    private static String partOfYear(String written) {
        String plain = written.replace(" of", "")
                .replace(" ", "")
                .replaceFirst("^第", "")
                .replaceFirst("度$", "");
        return PARTS.stream()
                .filter(each -> each.contains(plain))
                .map(each -> each.get(0))
                .findFirst()
                .orElse("");
    }

    private boolean takeAll(List<String> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            String before = i == 0 ? "" : tokens.get(i - 1);
            String after = i + 1 == tokens.size() ? "" : tokens.get(i + 1);
            String token = tokens.get(i);
            if (!(Character.isDigit(token.charAt(0)) ? takeNumber(token, before, after) : takeWord(token))) {
                return false;
            }
        }
        return true;
    }

    private boolean takeWord(String word) {
        Integer named = DateWords.MONTH.get(word);
        if (named != null) {
            range |= month != null;
            month = named;
            return true;
        }
        buddhist |= DateWords.BUDDHIST.contains(word);
        vague |= DateWords.VAGUE.contains(word);
        bound |= DateWords.BOUND.contains(word);
        range |= DateWords.RANGE.contains(word);
        return DateWords.isKnown(word) || PUNCTUATION.contains(word);
    }

    private boolean takeNumber(String token, String before, String after) {
        if (token.length() > LONGEST_NUMBER) {
            return false;
        }
        int number = Integer.parseInt(token);
        if (DateWords.YEAR_AFTER.contains(after) || DateWords.YEAR_BEFORE.contains(before)) {
            range |= year != null;
            year = number;
            return token.length() == 4;
        }
        if (DateWords.MONTH_AFTER.contains(after) || DateWords.MONTH_BEFORE.contains(before)) {
            range |= month != null;
            month = number;
        } else if (DateWords.DAY_AFTER.contains(after) || DateWords.DAY_BEFORE.contains(before)) {
            range |= day != null;
            day = number;
        } else {
            loose.add(token);
        }
        return true;
    }
}
