package org.lmcplan.validate.wording;

import static org.lmcplan.validate.wording.StatedCadences.betweenYears;
import static org.lmcplan.validate.wording.StatedCadences.everyMonths;
import static org.lmcplan.validate.wording.StatedCadences.everyYears;
import static org.lmcplan.validate.wording.StatedCadences.oftenerThanYearly;
import static org.lmcplan.validate.wording.StatedCadences.regularly;
import static org.lmcplan.validate.wording.StatedCadences.whenAppropriate;
import static org.lmcplan.validate.wording.StatedCadences.withoutDelay;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lmcplan.model.Cadence;
import org.lmcplan.validate.wording.StatedCadences.Collector;
import org.lmcplan.validate.wording.StatedCadences.Strength;

/** Words of time in English: every two years, biennially, twice a year, quarterly, regularly. */
final class EnglishCadences {

    private static final String NUMBER = "(?:[0-9]{1,3}|" + StatedYears.ENGLISH_NUMBER + ")";
    private static final Pattern EVERY = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:every|each)\\s+(?<from>" + NUMBER + ")(?:\\s*(?:to|or|[-\\u2010-\\u2015])\\s*(?<to>"
                    + NUMBER + "))?[\\s\\u00A0\\u2010-\\u2015-]+(?<unit>year|month|week|quarter|day)s?(?!\\p{L})");
    private static final String NEGATION = "(?:not|never|no longer)";
    private static final Pattern YEAR_OR_TWO = Pattern.compile("(?i)(?<!\\p{L})every\\s+year\\s+or\\s+two(?!\\p{L})");
    private static final Pattern TIMES = Pattern.compile("(?i)(?<!\\p{L})" + NUMBER
            + "\\s+times\\s+(?:(?:a|per|each|every)\\s+(?:year|annum)|annually|yearly)(?!\\p{L})");
    private static final Pattern REGULARLY = words("time.en.regularly");
    private static final Pattern EVERY_YEAR = words("time.en.every-year");
    private static final Pattern EVERY_SECOND_YEAR = words("time.en.every-second-year");
    private static final Pattern EVERY_THIRD_YEAR = words("time.en.every-third-year");
    private static final Pattern OFTEN = words("time.en.often");
    private static final Pattern WITHOUT_DELAY = words("time.en.without-delay");
    private static final Pattern WHEN_APPROPRIATE = words("time.en.when-appropriate");
    private static final Pattern TIME =
            Pattern.compile("(?i)" + WordLists.anyWholeWordIn("time.en.vague", "time.en.not-regularly")
                    + "|(?<!\\p{L})(?:19|20)[0-9]{2}(?![0-9])");

    private EnglishCadences() {}

    private static Pattern words(String key) {
        return Pattern.compile(
                "(?i)(?<!\\p{L}-)(?<!" + NEGATION + "\\s(?:\\p{L}{1,16}\\s)?)" + WordLists.anyWholeWordIn(key));
    }

    static StatedCadences in(String quote) {
        Collector found = new Collector(quote);
        intervals(quote, found);
        boolean often = OFTEN.matcher(quote).find() || TIMES.matcher(quote).find();
        found.add(EVERY_YEAR, quote, Strength.RECURRENCE, often ? oftenerThanYearly() : everyYears(1, 1));
        found.add(EVERY_SECOND_YEAR, quote, Strength.RECURRENCE, everyYears(2, 2));
        found.add(EVERY_THIRD_YEAR, quote, Strength.RECURRENCE, everyYears(3, 3));
        found.add(YEAR_OR_TWO, quote, Strength.RECURRENCE, everyYears(1, 2));
        found.add(TIMES, quote, Strength.RECURRENCE, oftenerThanYearly());
        found.add(OFTEN, quote, Strength.RECURRENCE, oftenerThanYearly());
        found.add(REGULARLY, quote, Strength.RECURRENCE, regularly());
        found.add(WITHOUT_DELAY, quote, Strength.PROMPTNESS, withoutDelay());
        found.add(WHEN_APPROPRIATE, quote, Strength.OCCASION, whenAppropriate());
        return new StatedCadences(found.statements(), () -> TIME.matcher(quote).find());
    }

    private static void intervals(String quote, Collector found) {
        Matcher matcher = EVERY.matcher(quote);
        while (matcher.find()) {
            int from = value(matcher.group("from"));
            int to = matcher.group("to") == null ? from : value(matcher.group("to"));
            Predicate<Cadence> allowed = switch (matcher.group("unit").toLowerCase(Locale.ROOT)) {
                case "year" -> to > from ? betweenYears(from, to).or(regularly()) : everyYears(from, to);
                case "month" ->
                    from % 12 == 0
                            ? everyYears(from / 12, from / 12)
                            : to > from
                                    ? oftenerThanYearly().or(everyYears(1, 1 + to / 12))
                                    : everyMonths(from).or(everyYears(1, 1 + to / 12));
                case "quarter" -> from == to ? everyMonths(3 * from) : oftenerThanYearly();
                default -> oftenerThanYearly();
            };
            found.add(matcher.start(), matcher.end(), Strength.RECURRENCE, allowed);
        }
    }

    private static int value(String number) {
        return Character.isDigit(number.charAt(0)) ? Integer.parseInt(number) : StatedYears.englishValue(number);
    }
}
