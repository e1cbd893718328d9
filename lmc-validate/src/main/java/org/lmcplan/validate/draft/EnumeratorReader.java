package org.lmcplan.validate.draft;

import static java.util.regex.Pattern.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lmcplan.validate.draft.Enumerator.Reading;
import org.lmcplan.validate.wording.DraftWords;
import org.lmcplan.validate.wording.PrintedOrdinals;

/** Reads the number that is printed before the words of a line. Each pattern looks at the beginning of the line only. */
final class EnumeratorReader {

    private static final String B = "[\\s\\u00A0\\u2000-\\u200B\\u202F\\u3000]";
    private static final String HAN = "[一二三四五六七八九十百零〇两兩]";
    private static final String END = "(?:" + B + "*[:：.．、\\u2013\\u2014-]+" + B + "*|" + B + "+|$)";
    private static final String NUMBER = "(?<n>\\p{Nd}{1,3}(?:\\.\\p{Nd}{1,3}){0,5}|[IVXLC]{1,7}|[A-Z](?![\\p{L}]))";

    private static final Pattern ANNEX_HAN =
            compile("(?<word>附件|附录|附錄|附表)" + B + "*(?<n>" + HAN + "{1,3}|\\p{Nd}{1,3}|[A-Z]{1,2})?" + END);
    private static final Pattern WORDS = compile("(?<before>(?:\\p{Lu}[\\p{L}\\p{M}]{0,20}" + B
            + "+){0,3})(?<word>\\p{L}[\\p{L}\\p{M}" + " ]{1,14}?)" + B + "{1,3}" + NUMBER + "(?<end>" + END + ")");
    private static final Pattern ANNEX_ALONE =
            compile("(?<word>\\p{L}[\\p{L}\\p{M}]{2,14})(?:" + B + "*[:：]" + B + "*|$)");
    private static final Pattern UNIT = compile("第" + B + "*(?<n>" + HAN + "{1,5}|\\p{Nd}{1,4})" + B
            + "*(?<unit>部分|[编編篇章节節条條部])" + B + "*[:：.．、]?" + B + "*");
    private static final Pattern HAN_COMMA =
            compile("(?<n>" + HAN + "{1,4})(?:" + B + "*[、，,.．:：]" + B + "*|" + B + "+)(?=.)");
    private static final Pattern HAN_BRACKET =
            compile("[(（]" + B + "*(?<n>" + HAN + "{1,4})" + B + "*[)）]" + B + "*[、.．]?" + B + "*");
    private static final Pattern HAN_CIRCLED = compile("(?<n>[\\u3220-\\u3229])" + B + "*[、.．]?" + B + "*");
    private static final Pattern DOTTED = compile("(?<n>\\p{Nd}{1,3}(?:[.．]\\p{Nd}{1,3}){1,7})(?:[.．、)）]" + B + "*|" + B
            + "+|(?=[\\p{L}《“\"])|$)(?![%％°亿億万萬千百个個年月日倍吨噸元])");
    private static final Pattern LETTER_DOTTED =
            compile("(?<l>[A-Z])(?<n>(?:\\.\\p{Nd}{1,3}){1,6})(?:[.、]" + B + "*|" + B + "+)(?=.)");
    private static final Pattern ARABIC = compile("(?<n>\\p{Nd}{1,4})" + B + "?[.．、]" + B + "*(?=[^\\p{Nd}])");
    private static final Pattern ARABIC_BLANK = compile("(?<n>\\p{Nd}{1,2})(?:" + B + "+)(?=[\\p{Lu}\\p{Lo}《“])");
    private static final Pattern ARABIC_BRACKET =
            compile("(?<open>[(（])?(?<n>\\p{Nd}{1,3})[)）]" + B + "*[、.．]?" + B + "*(?=.)");
    private static final Pattern CIRCLED = compile("(?<n>[\\u2460-\\u2487])" + B + "*[、.．]?" + B + "*(?=.)");
    private static final Pattern ROMAN = compile("(?<n>[IVXLC]{1,7}|[\\u2160-\\u216B])(?:[.．、)]" + B + "*|" + B
            + "*[:\\u2013\\u2014]" + B + "+|" + B + "{2,}|\\t)(?=.)");
    private static final Pattern SMALL_ROMAN =
            compile("(?<open>[(（])?(?<n>[ivxlc]{1,6})[)）]" + B + "*(?=.)|(?<m>[ivx]{1,6})\\." + B + "+(?=.)");
    private static final Pattern LETTER = compile("(?<n>[A-Z])[.．)、]" + B + "+(?=.)");
    private static final Pattern SMALL_LETTER =
            compile("(?<open>[(（])?(?<n>[a-z])[)）]" + B + "*(?=.)|(?<m>[a-z])\\." + B + "+(?=.)");
    private static final Pattern NUMBER_AND_LETTER = compile("(?<n>\\p{Nd}{1,3})\\.?(?<l>[a-z])[.)]?" + B + "+(?=.)");
    private static final Pattern BULLET = compile(
            "(?:[\\u2022\\u00B7\\u25CF\\u25AA\\u25C6\\u25A0\\u25A1\\u25CB\\u25E6\\u2023\\u2219\\u203B\\u25BA\\u27A2"
                    + "\\u2713\\u2714\\uE000-\\uF8FF]" + B + "*|[*\\u2013\\u2014\\u2012-]" + B + "+|o\\t" + B
                    + "*)(?=.)");

    private static final Pattern ROMAN_NUMERAL =
            compile("(?:C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})", Pattern.CASE_INSENSITIVE);
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final int LONGEST_PREFIX = 120;

    private EnumeratorReader() {}

    /** Returns the number before the words of a line; empty if it has none. */
    static Optional<Enumerator> read(String line) {
        String start = line.substring(0, Math.min(line.length(), LONGEST_PREFIX));
        return annex(start, line)
                .or(() -> unit(start))
                .or(() -> word(start, line))
                .or(() -> han(start, HAN_BRACKET, EnumeratorStyle.CHINESE_BRACKET, ""))
                .or(() -> han(start, HAN_COMMA, EnumeratorStyle.CHINESE, ""))
                .or(() -> circled(start))
                .or(() -> dotted(start))
                .or(() -> numberAndLetter(start))
                .or(() -> arabic(start))
                .or(() -> letters(start))
                .or(() -> bullet(start));
    }

    private static Optional<Enumerator> annex(String start, String line) {
        Matcher han = ANNEX_HAN.matcher(start);
        if (han.lookingAt() && line.length() <= LONGEST_PREFIX) {
            return Optional.of(of(start, han, EnumeratorStyle.ANNEX, "", ordinal(han.group("n"))));
        }
        Matcher alone = ANNEX_ALONE.matcher(start);
        boolean isAnnex =
                alone.lookingAt() && line.length() <= LONGEST_PREFIX && DraftWords.isAnnex(alone.group("word"));
        return isAnnex ? Optional.of(of(start, alone, EnumeratorStyle.ANNEX, "", 0)) : Optional.empty();
    }

    private static Optional<Enumerator> unit(String start) {
        Matcher unit = UNIT.matcher(start);
        if (!unit.lookingAt()) {
            return Optional.empty();
        }
        EnumeratorStyle style = switch (unit.group("unit")) {
            case "章" -> EnumeratorStyle.CHAPTER;
            case "节", "節" -> EnumeratorStyle.PART;
            case "条", "條" -> EnumeratorStyle.ARTICLE;
            default -> EnumeratorStyle.DIVISION;
        };
        return Optional.of(of(start, unit, style, "", ordinal(unit.group("n"))));
    }

    /** Chapter 3, BDS Output 1.1.1: what is more than a number needs a mark after it, unless the line ends there. */
    private static Optional<Enumerator> word(String start, String line) {
        Matcher words = WORDS.matcher(start);
        if (!words.lookingAt() || !Character.isUpperCase(start.codePointAt(0))) {
            return Optional.empty();
        }
        String word = words.group("word");
        boolean isAnnex = DraftWords.isAnnex(word) && words.group("before").isEmpty();
        boolean isMarked = !words.group("end").isBlank() || words.end() == line.length();
        boolean isKnown = isAnnex || DraftWords.isNumberedHeading(word);
        if (!isKnown || (!isMarked && line.length() > LONGEST_PREFIX)) {
            return Optional.empty();
        }
        boolean isProse = !isMarked && (line.endsWith(".") || Character.isLowerCase(first(line, words.end())));
        if (isProse) {
            return Optional.empty();
        }
        List<Integer> parts = parts(words.group("n"));
        EnumeratorStyle style = isAnnex ? EnumeratorStyle.ANNEX : EnumeratorStyle.WORD;
        String key = style + words.group("before").toLowerCase(Locale.ROOT) + word.toLowerCase(Locale.ROOT);
        int last = parts.get(parts.size() - 1);
        Reading reading = new Reading(style, isAnnex ? "ANNEX" : key, last, parts.subList(0, parts.size() - 1));
        return Optional.of(new Enumerator(List.of(reading), label(start.substring(0, words.end("n"))), words.end()));
    }

    private static int first(String line, int at) {
        return at < line.length() ? line.codePointAt(at) : 'A';
    }

    private static Optional<Enumerator> han(String start, Pattern pattern, EnumeratorStyle style, String key) {
        Matcher matcher = pattern.matcher(start);
        return matcher.lookingAt() && ordinal(matcher.group("n")) > 0
                ? Optional.of(of(start, matcher, style, key, ordinal(matcher.group("n"))))
                : Optional.empty();
    }

    private static Optional<Enumerator> circled(String start) {
        Matcher han = HAN_CIRCLED.matcher(start);
        if (han.lookingAt()) {
            return Optional.of(of(start, han, EnumeratorStyle.CHINESE_BRACKET, "", start.charAt(0) - '\u321F'));
        }
        Matcher circled = CIRCLED.matcher(start);
        if (!circled.lookingAt()) {
            return Optional.empty();
        }
        boolean inBrackets = start.charAt(0) >= '\u2474';
        EnumeratorStyle style = inBrackets ? EnumeratorStyle.ARABIC_BRACKET : EnumeratorStyle.CIRCLED;
        return Optional.of(
                of(start, circled, style, inBrackets ? "(" : "", start.charAt(0) - (inBrackets ? '\u2473' : '\u245F')));
    }

    private static Optional<Enumerator> dotted(String start) {
        Matcher dotted = DOTTED.matcher(start);
        Matcher lettered = LETTER_DOTTED.matcher(start);
        boolean isDotted = dotted.lookingAt();
        if (!isDotted && !lettered.lookingAt()) {
            return Optional.empty();
        }
        Matcher matcher = isDotted ? dotted : lettered;
        List<Integer> parts = new ArrayList<>();
        if (!isDotted) {
            parts.add(start.charAt(0) - 'A' + 1);
        }
        for (String part : matcher.group("n").split("[.．]", -1)) {
            if (!part.isEmpty()) {
                parts.add(ordinal(part));
            }
        }
        boolean isProse = parts.contains(0) || (isDotted && Character.isLowerCase(first(start, matcher.end())));
        if (isProse) {
            return Optional.empty();
        }
        int size = parts.size();
        Reading reading = new Reading(
                EnumeratorStyle.DOTTED,
                EnumeratorStyle.DOTTED + (isDotted ? "" : "A") + size,
                parts.get(size - 1),
                List.copyOf(parts.subList(0, size - 1)));
        int end = matcher.end("n");
        return Optional.of(new Enumerator(List.of(reading), label(start.substring(0, end)), matcher.end()));
    }

    private static Optional<Enumerator> numberAndLetter(String start) {
        Matcher matcher = NUMBER_AND_LETTER.matcher(start);
        return matcher.lookingAt()
                ? Optional.of(of(
                        start,
                        matcher,
                        EnumeratorStyle.NUMBER_AND_LETTER,
                        "",
                        matcher.group("l").charAt(0) - 'a' + 1))
                : Optional.empty();
    }

    /** A year before a full stop, as in "2024. The Council met", numbers nothing. */
    private static Optional<Enumerator> arabic(String start) {
        Matcher dot = ARABIC.matcher(start);
        if (dot.lookingAt()) {
            int value = ordinal(dot.group("n"));
            String mark = start.substring(dot.end("n"), dot.end()).strip();
            boolean isYear = value >= FIRST_YEAR && value <= LAST_YEAR;
            return isYear || value == 0
                    ? Optional.empty()
                    : Optional.of(of(start, dot, EnumeratorStyle.ARABIC, mark.startsWith("、") ? "、" : "", value));
        }
        Matcher bracket = ARABIC_BRACKET.matcher(start);
        if (bracket.lookingAt() && ordinal(bracket.group("n")) > 0) {
            String open = bracket.group("open") == null ? "" : "(";
            return Optional.of(of(start, bracket, EnumeratorStyle.ARABIC_BRACKET, open, ordinal(bracket.group("n"))));
        }
        Matcher blank = ARABIC_BLANK.matcher(start);
        return blank.lookingAt() && ordinal(blank.group("n")) > 0
                ? Optional.of(of(start, blank, EnumeratorStyle.ARABIC_BLANK, "", ordinal(blank.group("n"))))
                : Optional.empty();
    }

    private static Optional<Enumerator> letters(String start) {
        List<Reading> readings = new ArrayList<>();
        Matcher capital = ROMAN.matcher(start);
        Matcher letter = LETTER.matcher(start);
        Matcher small = SMALL_ROMAN.matcher(start);
        Matcher smallLetter = SMALL_LETTER.matcher(start);
        int length = 0;
        if (capital.lookingAt()) {
            length = capital.end();
            add(readings, EnumeratorStyle.ROMAN, "", roman(capital.group("n")));
        } else if (small.lookingAt()) {
            length = small.end();
            String numeral = small.group("n") == null ? small.group("m") : small.group("n");
            add(readings, EnumeratorStyle.SMALL_ROMAN, brackets(start, small.group("n")), roman(numeral));
        }
        if (letter.lookingAt()) {
            length = letter.end();
            add(readings, EnumeratorStyle.LETTER, "", start.charAt(0) - 'A' + 1);
        } else if (smallLetter.lookingAt()) {
            length = smallLetter.end();
            String one = smallLetter.group("n") == null ? smallLetter.group("m") : smallLetter.group("n");
            add(
                    readings,
                    EnumeratorStyle.SMALL_LETTER,
                    brackets(start, smallLetter.group("n")),
                    one.charAt(0) - 'a' + 1);
        }
        return readings.isEmpty()
                ? Optional.empty()
                : Optional.of(new Enumerator(List.copyOf(readings), label(start.substring(0, length)), length));
    }

    private static String brackets(String start, @org.jspecify.annotations.Nullable String inBrackets) {
        return inBrackets == null ? "." : "(（".indexOf(start.charAt(0)) >= 0 ? "(" : ")";
    }

    private static void add(List<Reading> readings, EnumeratorStyle style, String key, int ordinal) {
        if (ordinal > 0) {
            readings.add(Reading.of(style, key, ordinal));
        }
    }

    private static Optional<Enumerator> bullet(String start) {
        Matcher bullet = BULLET.matcher(start);
        return bullet.lookingAt()
                ? Optional.of(new Enumerator(List.of(Reading.of(EnumeratorStyle.BULLET, "", 0)), "", bullet.end()))
                : Optional.empty();
    }

    private static Enumerator of(String start, Matcher matcher, EnumeratorStyle style, String key, int ordinal) {
        return new Enumerator(
                List.of(Reading.of(style, key, ordinal)), label(start.substring(0, matcher.end())), matcher.end());
    }

    /** Returns a number as printed, without blanks around it and a mark after it; brackets stay. */
    private static String label(String printed) {
        int end = printed.length();
        while (end > 0
                && (".．、:：,，\u2013\u2014-".indexOf(printed.charAt(end - 1)) >= 0
                        || TextLine.showsNothing(printed.codePointBefore(end)))) {
            end--;
        }
        return printed.substring(0, end).strip();
    }

    private static List<Integer> parts(String number) {
        if (Character.isDigit(number.codePointAt(0))) {
            List<Integer> parts = new ArrayList<>();
            for (String part : number.split("\\.", -1)) {
                parts.add(ordinal(part));
            }
            return List.copyOf(parts);
        }
        int roman = roman(number);
        return List.of(
                roman > 0 && (number.length() > 1 || number.equals("I") || number.equals("V") || number.equals("X"))
                        ? roman
                        : number.charAt(0) - 'A' + 1);
    }

    private static int ordinal(@org.jspecify.annotations.Nullable String number) {
        if (number == null) {
            return 0;
        }
        if (number.codePointAt(0) < 0x80 && Character.isLetter(number.charAt(0))) {
            return number.charAt(0) - 'A' + 1;
        }
        OptionalInt value = PrintedOrdinals.value(number);
        return value.orElse(0);
    }

    private static int roman(String numeral) {
        if (numeral.charAt(0) >= '\u2160') {
            return numeral.charAt(0) - '\u215F';
        }
        if (!ROMAN_NUMERAL.matcher(numeral).matches()) {
            return 0;
        }
        int total = 0;
        for (int i = 0; i < numeral.length(); i++) {
            int value = value(numeral.charAt(i));
            boolean isSubtracted = i + 1 < numeral.length() && value(numeral.charAt(i + 1)) > value;
            total += isSubtracted ? -value : value;
        }
        return total;
    }

    private static int value(char c) {
        return switch (Character.toUpperCase(c)) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            case 'L' -> 50;
            default -> 100;
        };
    }
}
