package org.lmcplan.validate.wording;

import static org.lmcplan.validate.wording.StatedCadences.everyMonths;
import static org.lmcplan.validate.wording.StatedCadences.everyYears;
import static org.lmcplan.validate.wording.StatedCadences.oftenerThanYearly;
import static org.lmcplan.validate.wording.StatedCadences.regularly;
import static org.lmcplan.validate.wording.StatedCadences.timesAYear;
import static org.lmcplan.validate.wording.StatedCadences.whenAppropriate;
import static org.lmcplan.validate.wording.StatedCadences.withoutDelay;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lmcplan.model.Cadence;
import org.lmcplan.validate.wording.StatedCadences.Collector;
import org.lmcplan.validate.wording.StatedCadences.Strength;

/** Words of time in Chinese: 每两年, 两年一次, 隔年, 每半年, 定期, 适时. */
final class ChineseCadences {

    private static final String NUMBER = "[0-9" + Numerals.CHINESE + "]";
    private static final String TO = "[至到或、~\\uFF5E\\u2010-\\u2015\\uFF0D-]";
    private static final String NUMBERS = NUMBER + "*+(?:年?" + TO + NUMBER + "++)?";

    /** From here on a number names a year, as in 2025年举办一次, and counts none. */
    private static final int FIRST_CALENDAR_YEAR = 1000;

    private static final Pattern EVERY =
            Pattern.compile("每(?<skipping>隔)?\\s*(?<years>" + NUMBERS + ")\\s*个?(?:财政|财|自然|日历|公历|会计|学)?年(?![级轻龄])度?");
    /** Not after 下 or 上, which makes it one certain year; and 一年度 is a year, while 一年一度 is once a year. */
    private static final Pattern ONCE_IN = Pattern.compile(
            "(?=" + NUMBER + ")(?<![0-9第每隔下上" + Numerals.CHINESE + "])(?<!" + NUMBER + TO + ")(?<years>" + NUMBER
                    + NUMBERS + ")个?年(?![内级来后前])(?:召开|举行|举办|开展|编制|修订|轮换)?(?<times>" + NUMBERS + ")(?:[次届回]|(?<!年)度)");

    private static final Pattern TIMES = Pattern.compile("(?<!" + NUMBER + ")(?<times>" + NUMBERS + ")[次回]");
    private static final Pattern EVERY_SHORTER =
            Pattern.compile("每隔?\\s*(?<number>" + NUMBER + "*+)\\s*个?(?<unit>半年|月|季度|季|周|星期|天|工作日|日|旬|小时)(?![边年])");
    private static final Pattern OFTEN = Pattern.compile("(?<![下上])" + WordLists.anyIn("time.zh.often") + "(?![边年])");
    private static final Pattern EVERY_SECOND_YEAR =
            Pattern.compile("(?<!每)" + WordLists.anyIn("time.zh.every-second-year"));
    private static final Pattern IRREGULARLY = Pattern.compile(WordLists.anyIn("time.zh.not-regularly"));
    private static final Pattern REGULARLY =
            Pattern.compile("(?:" + WordLists.anyIn("time.zh.not-regularly", "time.zh.fixed-term") + ")|(?<found>"
                    + WordLists.anyIn("time.zh.regularly") + ")");
    private static final Pattern WHEN_APPROPRIATE = Pattern.compile(WordLists.anyIn("time.zh.not-when-appropriate")
            + "|(?<found>" + WordLists.anyIn("time.zh.when-appropriate") + ")");
    private static final Pattern WITHOUT_DELAY = Pattern.compile(WordLists.anyIn("time.zh.without-delay"));
    private static final Pattern TIME = Pattern.compile(WordLists.anyIn("time.zh.vague") + "|" + NUMBER
            + "\\s*个?(?:年|月|周|季度|天|日|次|届)|[上下本今明去当前后全常历多近数几每隔](?:年|个?月|周|季度?|天|日|次|届)");

    private ChineseCadences() {}

    static StatedCadences in(String quote) {
        if (!WordLists.hasAny("time.zh.signs", quote)) {
            return new StatedCadences(
                    List.of(), () -> TIME.matcher(folded(quote)).find()); // like most texts
        }
        String text = folded(quote);
        Collector found = new Collector(quote);
        if (text.indexOf('年') >= 0) {
            yearly(text, found);
            if (hasAnyOf("次届回度", text) && countsYears(text)) {
                onceIn(text, found);
            }
            if (WordLists.hasAny("time.zh.every-second-year", text)) {
                found.add(EVERY_SECOND_YEAR, text, Strength.RECURRENCE, everyYears(2, 2));
            }
        }
        if (text.indexOf('每') >= 0) {
            shorterIntervals(text, found);
        }
        if (WordLists.hasAny("time.zh.often", text)) {
            found.add(OFTEN, text, Strength.RECURRENCE, oftenerThanYearly());
        }
        if (text.contains("定期")) {
            addNamed(REGULARLY, text, found, Strength.RECURRENCE, regularly());
            found.add(IRREGULARLY, text, Strength.IRREGULARITY, whenAppropriate());
        }
        if (text.contains("适时")) {
            addNamed(WHEN_APPROPRIATE, text, found, Strength.OCCASION, whenAppropriate());
        }
        if (WordLists.hasAny("time.zh.without-delay", text)) {
            found.add(WITHOUT_DELAY, text, Strength.PROMPTNESS, withoutDelay());
        }
        return new StatedCadences(found.statements(), () -> TIME.matcher(text).find());
    }

    private static boolean countsYears(String text) {
        return Numerals.isBefore('年', text) || text.contains("个年");
    }

    private static String folded(String quote) {
        return Numerals.withAsciiDigits(ChineseScript.simplified(quote));
    }

    private static boolean hasAnyOf(String characters, String text) {
        for (int i = 0; i < characters.length(); i++) {
            if (text.indexOf(characters.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static void yearly(String text, Collector found) {
        if (text.indexOf('每') < 0) {
            return;
        }
        Matcher every = EVERY.matcher(text);
        while (every.find()) {
            boolean skipping = every.group("skipping") != null;
            List<Integer> years = numbers(every.group("years"));
            if (!years.isEmpty()) {
                int least = years.get(0);
                int most = years.get(years.size() - 1);
                Predicate<Cadence> interval =
                        skipping ? everyYears(least == 1 ? 2 : least, most + 1) : everyYears(least, most);
                int times = most == 1 ? timesIn(text) : 1;
                Predicate<Cadence> allowed =
                        times > 1 ? timesAYear(times) : years.size() > 1 ? interval.or(regularly()) : interval;
                found.add(every.start(), every.end(), Strength.RECURRENCE, allowed);
            }
        }
    }

    private static void onceIn(String text, Collector found) {
        Matcher once = ONCE_IN.matcher(text);
        while (once.find()) {
            List<Integer> years = numbers(once.group("years"));
            List<Integer> times = numbers(once.group("times"));
            if (!years.isEmpty() && years.get(0) < FIRST_CALENDAR_YEAR && !times.isEmpty()) {
                Predicate<Cadence> interval = everyYears(years.get(0), years.get(years.size() - 1));
                boolean severalTimes = times.get(times.size() - 1) > 1 || years.size() > 1;
                found.add(
                        once.start(),
                        once.end(),
                        Strength.RECURRENCE,
                        severalTimes ? interval.or(oftenerThanYearly()) : interval);
            }
        }
    }

    private static void shorterIntervals(String text, Collector found) {
        Matcher matcher = EVERY_SHORTER.matcher(text);
        while (matcher.find()) {
            List<Integer> numbers = numbers(matcher.group("number"));
            int months = matcher.group("unit").equals("月") && !numbers.isEmpty() ? numbers.get(0) : 0;
            boolean wholeYears = months >= 12 && months % 12 == 0;
            found.add(
                    matcher.start(),
                    matcher.end(),
                    Strength.RECURRENCE,
                    wholeYears
                            ? everyYears(months / 12, months / 12)
                            : shorter(matcher.group("unit"), numbers).or(everyYears(1, 1 + months / 12)));
        }
    }

    /** The cadences at an interval below a year; exactly, if the words give one number of months. */
    private static Predicate<Cadence> shorter(String unit, List<Integer> numbers) {
        int months = switch (unit) {
            case "半年" -> 6;
            case "季度", "季" -> 3;
            case "月" -> 1;
            default -> 0;
        };
        return months > 0 && numbers.size() == 1 ? everyMonths(months * numbers.get(0)) : oftenerThanYearly();
    }

    private static int timesIn(String text) {
        if (!Numerals.isBefore('次', text) && !Numerals.isBefore('回', text)) {
            return 0; // without a search by the pattern, which starts at each character
        }
        Matcher matcher = TIMES.matcher(text);
        int most = 0;
        while (matcher.find()) {
            most = Math.max(most, numbers(matcher.group("times")).stream().reduce(0, Math::max));
        }
        return most;
    }

    /** The number, or the numbers from which and to which: 两, 两至三, 三五; one if there is none, none for what is no number. */
    private static List<Integer> numbers(String text) {
        if (text.isEmpty()) {
            return List.of(1);
        }
        List<Integer> numbers = new ArrayList<>();
        for (String part : text.replace("年", "").split(TO, -1)) {
            OptionalInt value = part.isEmpty() ? OptionalInt.of(1) : Numerals.value(part);
            if (value.isPresent()) {
                numbers.add(value.getAsInt());
            } else if (part.length() == 2 && Numerals.digit(part.charAt(0)) > 0) {
                numbers.add(Numerals.digit(part.charAt(0)));
                numbers.add(Math.max(Numerals.digit(part.charAt(0)), Numerals.digit(part.charAt(1))));
            }
        }
        Collections.sort(numbers);
        return numbers;
    }

    /** Adds what a pattern finds by name; what it matches otherwise only contains the words by chance. */
    private static void addNamed(
            Pattern words, String text, Collector found, Strength strength, Predicate<Cadence> allows) {
        Matcher matcher = words.matcher(text);
        while (matcher.find()) {
            if (matcher.group("found") != null) {
                found.add(matcher.start(), matcher.end(), strength, allows);
            }
        }
    }
}
