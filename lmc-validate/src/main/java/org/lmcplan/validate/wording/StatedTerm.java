package org.lmcplan.validate.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lmcplan.model.Term;

/**
 * The years from one to another that a name states, in years of the common era: 2023–2027, 2018-22, 二〇二三年至二〇二七年,
 * พ.ศ. ๒๕๖๖–๒๕๗๐.
 *
 * @param readings what the words may mean, the most likely first: years of the Buddhist era start at different months in
 *     different countries, and a financial year belongs to two calendar years
 */
public record StatedTerm(List<Term> readings) {

    private static final String GAP = "[\\s\\u00A0]*";
    /** Hyphens and dashes, minus signs, tildes, the full-width ones, the long vowel mark and 一 typed for a dash, slashes. */
    private static final String MARK =
            "[-\\u00AD\\u2010-\\u2015\\u2043\\u2053\\u2192\\u207B\\u2212\\u223C\\u2500\\u2501\\u2E3A\\u2E3B\\u301C\\u3030\\u30FC"
                    + "\\u4E00\\uFE58\\uFE63\\uFF0D\\uFF5E~/\\uFF0F\\u2044\\u2215]{1,3}";

    private static final String ERA = "(?:(?<!\\p{L})" + WordLists.anyIn("span.era") + ")";
    private static final String BEFORE =
            "(?:" + ERA + "|(?<!\\p{L})" + WordLists.anyIn("span.year-before") + "|" + GAP + ")*+";
    private static final String MONTH = "[0-9]{1,2}月(?:[0-9]{1,2}日)?";
    private static final String AFTER = "(?:" + GAP + "(?:" + WordLists.anyIn("span.year-after") + "|" + MONTH + "|"
            + ERA + "(?!" + GAP + "[0-9])|[(（][^()（）]{0,24}[)）]))*+";
    private static final String YEAR = "(?<%s>(?:1[5-9]|2[0-7])[0-9]{2})(?:[/\\uFF0F](?<%sSecond>[0-9]{2})(?![0-9]))?";
    private static final String FIRST = "(?=[12])(?<![0-9])(?<![0-9][-/.])" + YEAR.formatted("from", "from");
    /** What follows a day: 31 December 2022, 31 tháng 12 năm 2022, 31日. */
    private static final String AFTER_DAY =
            GAP + "(?:[日号]|[\\p{L}\\p{M}.]{2,16}" + GAP + ",?(?:" + GAP + "[0-9]{1,2} năm)?" + GAP + "[0-9]{4})";

    private static final String LAST = "(?:" + YEAR.formatted("to", "to") + "|['\\u2019]?(?<short>[0-9]{2})(?!"
            + AFTER_DAY + "))" + "(?![0-9])(?!" + GAP + "(?:[-./][0-9]|月))";
    private static final Pattern RANGE = Pattern.compile(
            FIRST + AFTER + GAP + "(?:" + MARK + "|" + WordLists.anyIn("span.to") + ")" + BEFORE + LAST);
    private static final Pattern BETWEEN = Pattern.compile(WordLists.anyIn("span.between")
            + BEFORE
            + FIRST
            + AFTER
            + GAP
            + WordLists.anyIn("span.and")
            + BEFORE
            + LAST);

    /** Whether in a text the Buddhist era may be one year ahead of that of Thailand: it changes in May, not in January. */
    private static final Pattern CHANGES_IN_MAY = Pattern.compile("[\\p{IsKhmer}\\p{IsMyanmar}]");

    public StatedTerm {
        readings = List.copyOf(readings);
    }

    /** Returns the terms that a name states, in its order. */
    public static List<StatedTerm> allIn(String name) {
        if (!mayState(name)) {
            return List.of(); // like most names
        }
        String text = Numerals.withAsciiYears(Numerals.withAsciiDigits(ChineseScript.simplified(name)))
                .toLowerCase(Locale.ROOT);
        List<StatedTerm> terms = new ArrayList<>();
        addAll(RANGE, text, terms);
        if (terms.isEmpty()) {
            addAll(BETWEEN, text, terms);
        }
        return terms;
    }

    private static void addAll(Pattern pattern, String text, List<StatedTerm> terms) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            read(matcher, text).ifPresent(terms::add);
        }
    }

    /** Whether a name has as many digits as a year and its end have together. */
    private static boolean mayState(String name) {
        int digits = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if ((c <= '9' && c >= '0') || (c > '\u00FF' && (Numerals.digit(c) >= 0 || Character.isDigit(c)))) {
                digits++;
            }
        }
        return digits >= "202327".length();
    }

    /** Returns the first of the terms that a name states if none of them is the coded one. */
    public static Optional<StatedTerm> otherThan(Term coded, String name) {
        List<StatedTerm> stated = allIn(name);
        return stated.stream().flatMap(one -> one.readings.stream()).anyMatch(reading -> fits(reading, coded))
                ? Optional.empty()
                : stated.stream().findFirst();
    }

    /** Fiscal years may be named by the calendar year in which they begin or by that in which they end. */
    private static boolean fits(Term reading, Term coded) {
        int end = coded.lastDay().getDayOfYear() == coded.lastDay().lengthOfYear() ? 0 : 1;
        int start = coded.firstDay().getDayOfYear() == 1 ? 0 : 1;
        boolean endsThen = reading.lastYear() <= coded.lastYear() && reading.lastYear() >= coded.lastYear() - end;
        return endsThen
                && coded.firstYear()
                        .map(first -> reading.firstYear()
                                .filter(stated -> stated >= first && stated <= first + start)
                                .isPresent())
                        .orElse(true);
    }

    private static Optional<StatedTerm> read(Matcher matcher, String text) {
        int from = Integer.parseInt(matcher.group("from"));
        int to = matcher.group("to") != null
                ? Integer.parseInt(matcher.group("to"))
                : sameCentury(from, Integer.parseInt(matcher.group("short")));
        if (matcher.group("fromSecond") != null && Integer.parseInt(matcher.group("fromSecond")) != (from + 1) % 100) {
            return Optional.empty(); // a date, such as 2018/12/26
        }
        boolean isBuddhist = BuddhistEra.isLikely(from) || BuddhistEra.isLikely(to);
        int first = BuddhistEra.commonYear(from);
        int last = BuddhistEra.commonYear(to);
        if (first > last) {
            return Optional.empty();
        }
        List<Term> readings = new ArrayList<>(List.of(Term.of(first, last)));
        if (isBuddhist && CHANGES_IN_MAY.matcher(text).find()) {
            Stream.of(Term.of(first - 1, last - 1), Term.of(first - 1, last)).forEach(readings::add);
        }
        if (matcher.group("toSecond") != null) {
            readings.add(Term.of(first, last + 1));
        }
        return Optional.of(new StatedTerm(readings));
    }

    /** The year that two digits mean after another year; -1, before all years, for what may be a month: 2008-09. */
    private static int sameCentury(int from, int lastDigits) {
        return lastDigits > 12 && lastDigits > from % 100 ? from / 100 * 100 + lastDigits : -1;
    }

    /** The most likely reading. */
    @Override
    public String toString() {
        return readings.get(0).toString();
    }
}
