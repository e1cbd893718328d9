package org.lmcplan.validate.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers that a text mentions, in digits or in words of English or Chinese: 300, three hundred, 三百, 1.5 million, 百分之二十,
 * two thirds, doubled. A number that can be read in several ways is there in each of them, since its only use is to be found.
 */
public final class MentionedNumbers {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_DIGITS = 30;
    private static final int DECIMALS = 6;

    private static final Map<String, BigDecimal> SCALES = table("scale.en", "scale.en.short", "scale.zh");
    private static final String MARK = "[.,' \\u00A0\\u202F]";
    /** Digits, perhaps in groups of three, and a word or sign that multiplies them. */
    private static final Pattern DIGITS = Pattern.compile(
            "(?<number>[0-9]++(?:[.,'\\u00A0\\u202F][0-9]++| [0-9]{3}(?![0-9]))*+)(?:[\\s\\u00A0-]{0,2}(?<scale>"
                    + WordLists.anyOf(List.copyOf(table("scale.zh").keySet())) + "|"
                    + WordLists.anyOf(
                            List.copyOf(table("scale.en", "scale.en.short").keySet())) + "(?!\\p{L})))?");

    private static final Pattern GROUPS =
            Pattern.compile("[0-9]{1,3}(?:(" + MARK + ")[0-9]{3})(?:\\1[0-9]{3})*(?:[.,][0-9]+)?");
    private static final List<Ratio> RATIOS = ratios();

    private record Ratio(Pattern words, BigDecimal value) {}

    private MentionedNumbers() {}

    /** Returns the numbers that a text mentions, without signs. */
    public static Set<BigDecimal> in(String text) {
        String plain = Numerals.withAsciiDigits(ChineseScript.simplified(text)).toLowerCase(Locale.ROOT);
        Set<BigDecimal> found = new HashSet<>();
        Matcher digits = DIGITS.matcher(plain);
        while (digits.find()) {
            Optional<BigDecimal> scale =
                    Optional.ofNullable(digits.group("scale")).map(SCALES::get);
            for (BigDecimal number : readings(digits.group("number"))) {
                found.add(normal(number));
                scale.ifPresent(factor -> found.add(normal(number.multiply(factor))));
            }
        }
        ChineseNumbers.addTo(found, plain);
        EnglishNumbers.addTo(found, plain);
        RATIOS.stream()
                .filter(ratio -> ratio.words.matcher(plain).find())
                .forEach(ratio -> addRatio(ratio.value, found));
        return found;
    }

    /** Returns a number in the form in which those that a text mentions are compared: without its sign and trailing zeros. */
    public static BigDecimal normal(BigDecimal number) {
        return number.abs().stripTrailingZeros();
    }

    /** What digits may mean: 1,500 may have a group of three or be a fraction, 2024,2025 may be two numbers. */
    static List<BigDecimal> readings(String digits) {
        if (digits.length() > MOST_DIGITS) {
            return List.of();
        }
        List<BigDecimal> readings = new ArrayList<>();
        Matcher groups = GROUPS.matcher(digits);
        if (groups.matches()) {
            readings.add(new BigDecimal(digits.replace(groups.group(1), "").replace(',', '.')));
        }
        String[] parts = digits.split(MARK, -1);
        if (parts.length == 2) {
            readings.add(new BigDecimal(String.join(".", parts)));
        }
        for (String part : parts) {
            readings.add(new BigDecimal(part));
        }
        return readings;
    }

    /** Adds a share or multiple as such and in per cent, a multiple also as the increase that it means. */
    static void addRatio(BigDecimal ratio, Set<BigDecimal> found) {
        found.add(normal(ratio));
        BigDecimal percent = ratio.multiply(HUNDRED);
        for (int decimals = 0; decimals <= 2; decimals++) {
            found.add(normal(percent.setScale(decimals, RoundingMode.HALF_UP)));
        }
        if (ratio.compareTo(BigDecimal.ONE) > 0) {
            found.add(normal(percent.subtract(HUNDRED)));
        }
    }

    static BigDecimal ratio(BigDecimal above, BigDecimal below) {
        return above.divide(below, DECIMALS, RoundingMode.HALF_UP);
    }

    /** The words of these lists with their values, as in {@code million:1000000}. */
    static Map<String, BigDecimal> table(String... lists) {
        Map<String, BigDecimal> values = new HashMap<>();
        for (String list : lists) {
            WordLists.of(list).forEach(entry -> {
                int colon = entry.indexOf(':');
                values.put(entry.substring(0, colon), new BigDecimal(entry.substring(colon + 1)));
            });
        }
        return Map.copyOf(values);
    }

    private static List<Ratio> ratios() {
        List<Ratio> ratios = new ArrayList<>();
        table("ratio.en")
                .forEach((words, value) -> ratios.add(new Ratio(
                        Pattern.compile("(?<!\\p{L})" + words.replace(" ", "[\\s-]+") + "(?!\\p{L})"), value)));
        table("ratio.zh").forEach((words, value) -> ratios.add(new Ratio(Pattern.compile(words), value)));
        return List.copyOf(ratios);
    }
}
