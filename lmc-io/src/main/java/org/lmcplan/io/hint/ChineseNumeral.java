package org.lmcplan.io.hint;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads numbers written with Chinese numerals: 三百万, 1.5亿, 二〇二四, 二十三. */
final class ChineseNumeral {

    /** The units, the largest first, in the order of {@link #ZEROS}. */
    private static final String UNITS = "亿万千百十";

    private static final int[] ZEROS = {8, 4, 3, 2, 1};
    private static final String DIGITS = "零一二三四五六七八九";
    private static final int LONGEST = 40;
    private static final Pattern FORM = Pattern.compile("[0-9.零一二三四五六七八九亿万千百十]+");
    private static final Pattern ASCII = Pattern.compile("[0-9]+(\\.[0-9]+)?");

    private ChineseNumeral() {}

    /** Reads a number; empty if the text is none or can be understood in two ways. */
    static Optional<BigDecimal> parse(String text) {
        String simple = simplified(text);
        return simple.length() <= LONGEST && FORM.matcher(simple).matches() ? value(simple) : Optional.empty();
    }

    /** The usual numerals instead of traditional ones and those of accountants. */
    private static String simplified(String text) {
        String from = "〇兩两萬億壹贰貳叁參肆伍陆陸柒捌玖拾佰仟";
        String to = "零二二万亿一二二三三四五六六七八九十百千";
        StringBuilder simple = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int at = from.indexOf(c);
            simple.append(at < 0 ? c : to.charAt(at));
        }
        return simple.toString();
    }

    private static Optional<BigDecimal> value(String text) {
        for (int i = 0; i < ZEROS.length; i++) {
            int at = text.lastIndexOf(UNITS.charAt(i));
            if (at >= 0) {
                return value(text.substring(0, at), ZEROS[i], text.substring(at + 1));
            }
        }
        String digits = text;
        for (int digit = 0; digit < DIGITS.length(); digit++) {
            digits = digits.replace(DIGITS.charAt(digit), (char) ('0' + digit));
        }
        return ASCII.matcher(digits).matches() ? Optional.of(new BigDecimal(digits)) : Optional.empty();
    }

    private static Optional<BigDecimal> value(String before, int zeros, String after) {
        BigDecimal unit = BigDecimal.TEN.pow(zeros);
        Optional<BigDecimal> times = before.isEmpty() && zeros == 1 ? Optional.of(BigDecimal.ONE) : value(before);
        Optional<BigDecimal> rest = after.isEmpty() ? Optional.of(BigDecimal.ZERO) : value(after);
        if (times.isEmpty() || rest.isEmpty() || rest.get().compareTo(unit) >= 0 || isAbbreviated(after, zeros)) {
            return Optional.empty();
        }
        return Optional.of(times.get().multiply(unit).add(rest.get()));
    }

    /** In speech 三百五 is 350, by its numerals 305. */
    private static boolean isAbbreviated(String after, int zeros) {
        return !after.isEmpty()
                && after.length() < zeros
                && after.charAt(0) != '零'
                && after.chars().noneMatch(c -> UNITS.indexOf(c) >= 0);
    }
}
