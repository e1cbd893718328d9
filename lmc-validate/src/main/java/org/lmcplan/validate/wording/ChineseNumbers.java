package org.lmcplan.validate.wording;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in Chinese numerals: 三百, 一百五十万, 三点五亿, 百分之二十, 三分之二, 两成. Expects simplified characters. */
final class ChineseNumbers {

    private static final int MOST_CHARACTERS = 30;
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final String CHARACTERS = Numerals.CHINESE + "零万亿点";
    private static final Pattern WHOLE = Pattern.compile("[" + CHARACTERS + "]++");
    /** A number in digits or a numeral, from its first character on: else a long one would be read from each of its characters. */
    private static final String NUMBER = "(?<![0-9." + CHARACTERS + "])(?<%s>[0-9.]++|[" + CHARACTERS + "]++)";

    private static final Pattern FRACTION =
            Pattern.compile(NUMBER.formatted("below") + "分之" + NUMBER.formatted("above"));
    private static final Pattern TENTHS = Pattern.compile(NUMBER.formatted("above") + "成");
    private static final Map<String, BigDecimal> SCALES = MentionedNumbers.table("scale.zh");

    private ChineseNumbers() {}

    static void addTo(Set<BigDecimal> found, String text) {
        Matcher whole = WHOLE.matcher(text);
        while (whole.find()) {
            value(whole.group()).map(MentionedNumbers::normal).ifPresent(found::add);
        }
        Matcher fraction = FRACTION.matcher(text);
        while (fraction.find()) {
            addFraction(either(fraction.group("above")), either(fraction.group("below")), found);
        }
        Matcher tenths = TENTHS.matcher(text);
        while (tenths.find()) {
            addFraction(either(tenths.group("above")), Optional.of(BigDecimal.TEN), found);
        }
    }

    private static void addFraction(Optional<BigDecimal> above, Optional<BigDecimal> below, Set<BigDecimal> found) {
        if (above.isPresent() && below.filter(number -> number.signum() > 0).isPresent()) {
            MentionedNumbers.addRatio(MentionedNumbers.ratio(above.get(), below.get()), found);
        }
    }

    /** The value of a number in digits or of a numeral. */
    private static Optional<BigDecimal> either(String number) {
        if (SCALES.containsKey(number)) {
            return Optional.ofNullable(SCALES.get(number)); // the hundred of 百分之
        }
        return number.matches("[0-9]{1,9}(?:\\.[0-9]{1,9})?") ? Optional.of(new BigDecimal(number)) : value(number);
    }

    /** The value of a numeral; empty for characters that make none. */
    static Optional<BigDecimal> value(String numeral) {
        if (numeral.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        BigDecimal total = BigDecimal.ZERO;
        int from = 0;
        for (int i = 0; i <= numeral.length(); i++) {
            Optional<BigDecimal> factor =
                    i == numeral.length() ? Optional.of(BigDecimal.ONE) : factor(numeral.charAt(i));
            if (factor.isPresent() && from == i) {
                total = total.multiply(factor.get()); // the 亿 of 万亿, or the end
                from = i + 1;
            } else if (factor.isPresent()) {
                Optional<BigDecimal> group = belowTenThousand(numeral.substring(from, i));
                if (group.isEmpty()) {
                    return Optional.empty();
                }
                total = total.add(group.get().multiply(factor.get()));
                from = i + 1;
            }
        }
        return Optional.of(total);
    }

    private static Optional<BigDecimal> factor(char c) {
        return c == '万' ? Optional.of(TEN_THOUSAND) : c == '亿' ? Optional.of(TEN_THOUSAND.pow(2)) : Optional.empty();
    }

    private static Optional<BigDecimal> belowTenThousand(String numeral) {
        int point = numeral.indexOf('点');
        String whole =
                numeral.substring(0, point < 0 ? numeral.length() : point).replace('零', '〇');
        OptionalInt value = Numerals.value(whole);
        Optional<String> integer = value.isPresent() ? Optional.of(String.valueOf(value.getAsInt())) : digits(whole);
        return point < 0
                ? integer.map(BigDecimal::new)
                : integer.flatMap(before -> digits(numeral.substring(point + 1).replace('零', '〇'))
                        .map(after -> new BigDecimal(before + "." + after)));
    }

    /** The digits of a numeral that consists of nothing else: 二〇二五. */
    private static Optional<String> digits(String numeral) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < numeral.length(); i++) {
            int digit = Numerals.digit(numeral.charAt(i));
            if (digit < 0) {
                return Optional.empty();
            }
            digits.append(digit);
        }
        return digits.isEmpty() ? Optional.empty() : Optional.of(digits.toString());
    }
}
