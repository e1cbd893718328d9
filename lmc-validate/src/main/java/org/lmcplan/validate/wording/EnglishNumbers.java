package org.lmcplan.validate.wording;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Numbers in English words: twelve, three hundred and fifty, two million, a dozen. Expects lower-case letters. */
final class EnglishNumbers {

    private static final Map<String, Integer> VALUES = values();
    private static final Map<String, BigDecimal> SCALES = MentionedNumbers.table("scale.en");
    private static final int HUNDRED = 100;
    private static final String WORD = WordLists.anyOf(
            Stream.concat(VALUES.keySet().stream(), SCALES.keySet().stream()).toList());
    private static final Pattern NUMBER = Pattern.compile(
            "(?<!\\p{L})" + WORD + "(?:[\\s\\u00A0-]{1,3}(?:and\\s{1,3})?" + WORD + "(?!\\p{L}))*+(?!\\p{L})");

    private EnglishNumbers() {}

    private static Map<String, Integer> values() {
        Map<String, Integer> values = new HashMap<>();
        int next = 1;
        for (String word : WordLists.of("numeral.en.units")) {
            values.put(word, next++);
        }
        for (String word : WordLists.of("numeral.en.teens")) {
            values.put(word, next++);
        }
        for (String word : WordLists.of("numeral.en.tens")) {
            values.put(word, next);
            next += 10;
        }
        return Map.copyOf(values);
    }

    static void addTo(Set<BigDecimal> found, String text) {
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            BigDecimal total = BigDecimal.ZERO;
            BigDecimal group = BigDecimal.ZERO;
            for (String word : matcher.group().split("[\\s\\u00A0-]+", -1)) {
                if (VALUES.containsKey(word)) {
                    group = group.add(BigDecimal.valueOf(VALUES.get(word)));
                } else if (SCALES.containsKey(word)) {
                    BigDecimal scaled = group.max(BigDecimal.ONE).multiply(SCALES.get(word));
                    boolean ends = SCALES.get(word).intValue() > HUNDRED;
                    total = ends ? total.add(scaled) : total;
                    group = ends ? BigDecimal.ZERO : scaled;
                }
            }
            found.add(MentionedNumbers.normal(total.add(group)));
        }
    }
}
