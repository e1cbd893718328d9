package org.lmcplan.validate.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lmcplan.model.Term;

/** Years and numbers of years in names. */
final class YearsInNames {

    private static final Pattern SPAN = Pattern.compile("([12][0-9]{3})\\s*(?:-|–|—|－|至)\\s*([12][0-9]{3})");
    private static final Pattern CHINESE = Pattern.compile("([一两二三四五六七八九十])年");
    private static final Pattern ENGLISH =
            Pattern.compile("(?i)\\b(two|three|four|five|six|seven|eight|nine|ten)-year\\b");
    private static final String DIGITS = "零一二三四五六七八九十";
    private static final List<String> WORDS =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private YearsInNames() {}

    /** The span of years that a name states: (2023—2027), 2023-2027. */
    static Optional<Term> spanIn(String name) {
        Matcher matcher = SPAN.matcher(name);
        if (!matcher.find()) {
            return Optional.empty();
        }
        int from = Integer.parseInt(matcher.group(1));
        int to = Integer.parseInt(matcher.group(2));
        return from <= to ? Optional.of(new Term(from, to)) : Optional.empty();
    }

    /** The number of years that a name mentions: 五年行动计划, Five-Year Plan. */
    static Optional<Integer> countIn(String name) {
        Matcher chinese = CHINESE.matcher(name);
        if (chinese.find()) {
            return Optional.of(count(chinese.group(1)));
        }
        Matcher english = ENGLISH.matcher(name);
        return english.find()
                ? Optional.of(WORDS.indexOf(english.group(1).toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    /** The value of a Chinese numeral up to ten; 1 for an empty text. */
    static int count(String numeral) {
        return numeral.isEmpty() ? 1 : numeral.equals("两") ? 2 : DIGITS.indexOf(numeral);
    }
}
