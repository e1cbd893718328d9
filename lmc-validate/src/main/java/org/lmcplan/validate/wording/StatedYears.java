package org.lmcplan.validate.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Term;

/**
 * A number of years that a name gives its document: 五年行动计划, 5-Year Plan, Kế hoạch 5 năm. Not the year 二〇二五年, nor the fifth
 * year, nor every five years, nor the years of another document that the name only mentions.
 *
 * @param years the number
 * @param maybeYear whether it may be a year in two digits: 25年
 */
public record StatedYears(int years, boolean maybeYear) {

    /** Longer texts are no names, and would take time in proportion to the square of their length. */
    private static final int LONGEST_NAME = 1000;

    private static final String GAP = "[\\s\\u00A0\\u200B]*";
    private static final String CHINESE_NUMBER = "[0-9" + Numerals.CHINESE + "]";
    private static final Pattern CHINESE = Pattern.compile("(?=" + CHINESE_NUMBER + ")(?<![.0-9" + Numerals.CHINESE
            + "])(?<!"
            + WordLists.anyIn("years.zh.not-after") + ")(?<number>" + CHINESE_NUMBER + "++)" + GAP
            + WordLists.anyIn("years.zh") + "(?!" + WordLists.anyIn("years.zh.not-before") + ")(?!" + CHINESE_NUMBER
            + "*[次届度回])");
    private static final String JOINT = "[\\s\\u00A0\\u2010-\\u2015\\u2212-]+";
    private static final String UNIT = WordLists.anyIn("numeral.en.units");
    private static final String SIMPLE = WordLists.anyIn("numeral.en.units", "numeral.en.teens", "numeral.en.tens");
    static final String ENGLISH_NUMBER = "(?:" + WordLists.anyIn("numeral.en.tens") + "(?:" + JOINT + UNIT + ")?|"
            + WordLists.anyIn("numeral.en.teens", "numeral.en.units") + "|" + WordLists.anyIn("numeral.en.hundreds")
            + ")";
    private static final Pattern ENGLISH = Pattern.compile("(?i)(?<![\\p{L}\\p{N}.,])(?=[0-9]|" + ENGLISH_NUMBER
            + ")(?<![0-9][-\\u2010-\\u2015])(?<!"
            + UNIT + "[\\s-]{1,2})(?<!(?:[0-9]|hundred|" + SIMPLE + ")[\\s-]{1,3}(?:to|or|and)[\\s-]{1,2})(?<!"
            + WordLists.anyIn("years.en.not-after") + "[\\s-]{1,2})(?:(?<number>[0-9]{1,3})(?:" + JOINT + ")?|(?<word>"
            + ENGLISH_NUMBER + ")" + JOINT + ")" + WordLists.anyIn("years.en") + "(?![\\p{L}\\p{N}])(?!" + GAP
            + WordLists.anyIn("years.en.not-before") + "(?!\\p{L}))");

    /** A number of years in a name, with whether it says how many the document covers that bears the name. */
    private record Mention(StatedYears years, BooleanSupplier isOfTheWholeName) {}

    private static final List<Function<String, List<Mention>>> LANGUAGES = List.of(
            StatedYears::inChinese,
            StatedYears::inEnglish,
            new OtherLanguage("vi")::in,
            new OtherLanguage("th")::in,
            new OtherLanguage("lo")::in,
            new OtherLanguage("km")::in,
            new OtherLanguage("my")::in);

    /** Returns the number of years that a name states if it is not that of the term, nor is any other that it states. */
    public static Optional<StatedYears> otherThan(Term term, String name) {
        if (name.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        String text = Numerals.withAsciiDigits(ChineseScript.simplified(name));
        List<Mention> mentions = new ArrayList<>();
        LANGUAGES.forEach(language -> mentions.addAll(language.apply(text)));
        if (mentions.stream().allMatch(mention -> mention.years.fits(term))) {
            return Optional.empty(); // of whichever document they speak
        }
        List<StatedYears> stated = mentions.stream()
                .filter(mention -> mention.isOfTheWholeName.getAsBoolean())
                .map(Mention::years)
                .toList();
        return stated.stream().anyMatch(one -> one.fits(term))
                ? Optional.empty()
                : stated.stream().findFirst();
    }

    private boolean fits(Term term) {
        return years == term.years().size()
                || (maybeYear
                        && (term.contains(PartialDate.of(2000 + years))
                                || term.contains(PartialDate.of(1900 + years))));
    }

    private static List<Mention> inChinese(String text) {
        List<Mention> found = new ArrayList<>();
        Matcher matcher = CHINESE.matcher(text).useTransparentBounds(true);
        int next = 0;
        for (int at = Numerals.startBefore('年', text, next); at >= 0; at = Numerals.startBefore('年', text, next)) {
            next = text.indexOf('年', at) + 1;
            if (!matcher.region(at, text.length()).lookingAt()) {
                continue;
            }
            String number = matcher.group("number");
            boolean inDigits = Character.isDigit(number.charAt(0));
            OptionalInt years = inDigits && number.length() > 3 ? OptionalInt.empty() : Numerals.value(number);
            if (years.isPresent()) {
                found.add(mention(
                        new StatedYears(years.getAsInt(), inDigits && number.length() == 2),
                        DocumentNouns.CHINESE,
                        text,
                        matcher));
            }
        }
        return found;
    }

    private static Mention mention(StatedYears years, DocumentNouns nouns, String name, Matcher matcher) {
        int start = matcher.start();
        int end = matcher.end();
        return new Mention(years, () -> nouns.isOfTheWholeName(name, start, end));
    }

    private static List<Mention> inEnglish(String text) {
        if (!text.contains("ear") && !text.contains("EAR") && !text.contains("yr") && !text.contains("Yr")) {
            return List.of();
        }
        List<Mention> found = new ArrayList<>();
        Matcher matcher = ENGLISH.matcher(text);
        while (matcher.find()) {
            int years = matcher.group("number") != null
                    ? Integer.parseInt(matcher.group("number"))
                    : englishValue(matcher.group("word"));
            if (years > 0) {
                found.add(mention(new StatedYears(years, false), DocumentNouns.ENGLISH, text, matcher));
            }
        }
        return found;
    }

    static int englishValue(String words) {
        String[] parts = words.toLowerCase(Locale.ROOT).split(JOINT, -1);
        if (parts[parts.length - 1].equals("hundred")) {
            return 100;
        }
        int value = 0;
        for (String part : parts) {
            int tens = WordLists.of("numeral.en.tens").indexOf(part);
            int teens = WordLists.of("numeral.en.teens").indexOf(part);
            value += tens >= 0
                    ? (tens + 2) * 10
                    : teens >= 0 ? teens + 10 : WordLists.of("numeral.en.units").indexOf(part) + 1;
        }
        return value;
    }

    /** A language of the Mekong: digits or a number word, then the word for years. */
    private static final class OtherLanguage {

        private static final int TEN = 10;

        private final Map<String, Integer> numerals;
        private final Pattern numeral;
        private final String year;
        private final String capitals;
        private final Pattern pattern;

        OtherLanguage(String code) {
            numerals = numerals(code);
            String anyNumeral = WordLists.anyOf(List.copyOf(numerals.keySet()));
            numeral = Pattern.compile("(?iu)" + anyNumeral);
            String years = "years." + code;
            year = WordLists.of(years).get(0);
            capitals = year.toUpperCase(Locale.ROOT);
            // Only Vietnamese parts its words by blanks.
            String edge = code.equals("vi") ? "[\\p{L}\\p{M}]" : "[^\\x{0}-\\x{10FFFF}]";
            pattern = Pattern.compile("(?iu)(?=[0-9]|" + anyNumeral + ")(?<![\\p{N}.,-])(?<!" + edge + ")(?<!"
                    + WordLists.anyIn(years + ".not-after")
                    + "[\\s\\u00A0]?)(?<!" + anyNumeral + "[\\s\\u00A0]?)(?<number>[0-9]{1,3}|" + anyNumeral
                    + "(?:" + GAP + anyNumeral
                    + "){0,3})" + GAP
                    + WordLists.anyIn(years) + "(?!" + edge + ")(?!" + GAP
                    + WordLists.anyIn(years + ".not-before") + ")"
                    + "(?!" + GAP + "[0-9]{4}(?!" + GAP + "[-\\u2010-\\u2015]))");
        }

        List<Mention> in(String text) {
            if (!text.contains(year) && !text.contains(capitals)) {
                return List.of();
            }
            if (DocumentNouns.LOOKING_BACK.matcher(text).find()) {
                return List.of();
            }
            List<Mention> found = new ArrayList<>();
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                String number = matcher.group("number");
                int years = Character.isDigit(number.charAt(0))
                        ? Integer.parseInt(number)
                        : value(number.toLowerCase(Locale.ROOT));
                if (years > 0) {
                    found.add(new Mention(new StatedYears(years, false), () -> true));
                }
            }
            return found;
        }

        private static Map<String, Integer> numerals(String code) {
            Map<String, Integer> values = new HashMap<>();
            List<String> oneToTen = WordLists.of("numeral." + code);
            for (String word : oneToTen) {
                values.put(word, oneToTen.indexOf(word) + 1);
            }
            for (String further : WordLists.of("numeral." + code + ".further")) {
                int colon = further.indexOf(':');
                values.put(further.substring(0, colon), Integer.valueOf(further.substring(colon + 1)));
            }
            return values;
        }

        /** The value of a number in words, as in two-ten-five; 0 for words that make no number. */
        private int value(String words) {
            int total = 0;
            int unit = 0;
            Matcher matcher = numeral.matcher(words);
            while (matcher.find()) {
                int value = numerals.getOrDefault(matcher.group(), 0);
                if (value >= TEN && total == 0) {
                    total = value > TEN ? value : Math.max(unit, 1) * TEN;
                    unit = 0;
                } else if (value < TEN && unit == 0) {
                    unit = value;
                } else {
                    return 0;
                }
            }
            return total + unit;
        }
    }
}
