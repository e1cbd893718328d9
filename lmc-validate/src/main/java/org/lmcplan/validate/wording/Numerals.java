package org.lmcplan.validate.wording;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Numbers written in digits of any script or in Chinese numerals. Expects simplified characters. */
final class Numerals {

    private static final List<String> DIGITS = WordLists.of("numeral.zh.digits");
    private static final List<String> MULTIPLES = WordLists.of("numeral.zh.multiples");
    private static final List<String> TENS = WordLists.of("numeral.zh.tens");

    /** The characters of Chinese numerals, for use in a class of a regular expression. */
    static final String CHINESE = String.join("", DIGITS) + String.join("", MULTIPLES) + String.join("", TENS);

    private static final String DIGIT = "[" + String.join("", DIGITS) + "]";
    /** A year in four Chinese digits, or two such years with the numeral 一 typed for a dash. */
    private static final Pattern YEAR_IN_DIGITS = Pattern.compile(
            "(?<![" + CHINESE + "])([一二]" + DIGIT + "{3})(?:(一)([一二]" + DIGIT + "{3}))?(?![" + CHINESE + "])");

    private Numerals() {}

    /** Returns the text with decimal digits of all scripts as ASCII digits. The length stays the same. */
    static String withAsciiDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isForeignDigit(text.charAt(i))) {
                char[] characters = text.toCharArray();
                for (int at = i; at < characters.length; at++) {
                    if (isForeignDigit(characters[at])) {
                        characters[at] = Character.forDigit(Character.digit(characters[at], 10), 10);
                    }
                }
                return new String(characters);
            }
        }
        return text;
    }

    private static boolean isForeignDigit(char c) {
        return c > '9' && (c < '\u4E00' || c > '\u9FFF') && Character.isDigit(c);
    }

    /** Returns the text with years in Chinese digits, such as 二〇二五, as ASCII digits. The length stays the same. */
    static String withAsciiYears(String text) {
        return hasFourDigits(text) ? YEAR_IN_DIGITS.matcher(text).replaceAll(Numerals::asciiYears) : text;
    }

    private static boolean hasFourDigits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < 4; i++) {
            digits = digit(text.charAt(i)) < 0 ? 0 : digits + 1;
        }
        return digits == 4;
    }

    /** Returns whether a number comes before a character: before 年 in 二〇二七年, but not in 每年. */
    static boolean isBefore(char c, String text) {
        return startBefore(c, text, 0) >= 0;
    }

    /**
     * Looks, from an index on, for a character that follows a number, and returns where that number begins; -1 if there is none.
     * Blanks may come between them. This is much faster than a regular expression, which tries each character.
     */
    static int startBefore(char c, String text, int from) {
        int at = text.indexOf(c, from);
        while (at >= 0) {
            int end = at;
            while (end > 0 && (Blanks.isBlank(text.charAt(end - 1)) || text.charAt(end - 1) == '\u200B')) {
                end--;
            }
            int start = end;
            while (start > 0 && isNumber(text.charAt(start - 1))) {
                start--;
            }
            if (start < end) {
                return start;
            }
            at = text.indexOf(c, at + 1);
        }
        return -1;
    }

    private static boolean isNumber(char c) {
        return (c >= '0' && c <= '9') || CHINESE.indexOf(c) >= 0;
    }

    private static String asciiYears(MatchResult years) {
        String first = ascii(years.group(1));
        return years.group(2) == null ? first : first + years.group(2) + ascii(years.group(3));
    }

    private static String ascii(String chineseDigits) {
        StringBuilder ascii = new StringBuilder();
        chineseDigits.chars().forEach(c -> ascii.append(digit((char) c)));
        return ascii.toString();
    }

    /**
     * Returns the value of a number of up to four ASCII digits or of a Chinese numeral. Empty for anything else, such as the
     * digits of a year, 二〇二五, a range, 三五, or 百 alone, which mostly means "many".
     */
    static OptionalInt value(String number) {
        if (!number.isEmpty() && number.length() <= 4 && number.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return OptionalInt.of(Integer.parseInt(number));
        }
        int total = 0;
        int digit = -1;
        int lowest = Integer.MAX_VALUE;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            int multiple = multiple(c);
            int tens = tens(c);
            if (digit(c) >= 0) {
                if (digit > 0) {
                    return OptionalInt.empty();
                }
                digit = digit(c);
            } else if (multiple > 0 && multiple < lowest && (digit > 0 || multiple == 10)) {
                total += Math.max(digit, 1) * multiple;
                lowest = multiple;
                digit = -1;
            } else if (tens > 0 && lowest > 10 && digit <= 0) {
                total += tens;
                lowest = 10;
            } else {
                return OptionalInt.empty();
            }
        }
        total += Math.max(digit, 0);
        return total > 0 ? OptionalInt.of(total) : OptionalInt.empty();
    }

    /** The value of a Chinese digit; -1 for other characters. */
    static int digit(char c) {
        if (CHINESE.indexOf(c) < 0) {
            return -1;
        }
        for (int i = 0; i < DIGITS.size(); i++) {
            if (DIGITS.get(i).indexOf(c) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static int multiple(char c) {
        int value = 10;
        for (String characters : MULTIPLES) {
            if (characters.indexOf(c) >= 0) {
                return value;
            }
            value *= 10;
        }
        return 0;
    }

    private static int tens(char c) {
        for (int i = 1; i < TENS.size(); i++) {
            if (TENS.get(i).indexOf(c) >= 0) {
                return (i + 1) * 10;
            }
        }
        return 0;
    }
}
