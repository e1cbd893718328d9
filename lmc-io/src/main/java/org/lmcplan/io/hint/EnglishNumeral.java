package org.lmcplan.io.hint;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads whole numbers in English words: three hundred and twenty million. */
final class EnglishNumeral {

    private static final List<String> SMALL = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final List<String> UNITS = List.of("thousand", "million", "billion", "trillion");
    private static final int LONGEST = 120;

    private EnglishNumeral() {}

    /** Reads a number; empty if it has another word. */
    static Optional<BigDecimal> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        BigDecimal total = BigDecimal.ZERO;
        int below = 0; // the number since the last unit
        int lastUnit = UNITS.size();
        boolean any = false;
        for (String word : text.toLowerCase(Locale.ROOT).split("[ ,-]+", -1)) {
            int unit = UNITS.indexOf(word);
            if (unit >= 0 && unit < lastUnit && below > 0) {
                total = total.add(BigDecimal.valueOf(below).multiply(BigDecimal.TEN.pow(3 * (unit + 1))));
                below = 0;
                lastUnit = unit;
            } else if (SMALL.contains(word) && below % 10 == 0 && (below % 100 == 0 || SMALL.indexOf(word) < 10)) {
                below += SMALL.indexOf(word);
            } else if (TENS.contains(word) && below % 100 == 0) {
                below += 10 * (TENS.indexOf(word) + 2);
            } else if (word.equals("hundred") && below > 0 && below < 10) {
                below *= 100;
            } else if (!word.equals("and") && !(word.equals("a") && !any)) {
                return Optional.empty();
            } else if (word.equals("a")) {
                below = 1;
            }
            any = true;
        }
        return any ? Optional.of(total.add(BigDecimal.valueOf(below))) : Optional.empty();
    }
}
