package org.lmcplan.model;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.lmcplan.model.text.ReaderLanguage;
import org.lmcplan.model.text.SafeText;

/**
 * How often something is to recur, or when it is to happen, as stated in a clause. A clause that does not say has no cadence.
 *
 * <p>In one word it is written {@code every-year}, {@code every-2-years}, {@code every-2-to-3-years}, {@code every-month},
 * {@code every-6-months}, {@code 2-times-a-year}, {@code regularly}, {@code when-appropriate} or {@code without-delay}; that is
 * also its string form.
 */
public sealed interface Cadence extends Serializable {

    /**
     * At an interval of whole years: 每年, 每两年, 每两至三年. Whether that means calendar years or a rolling period is left to the
     * assessment.
     *
     * @param years the number of years, at least 1
     * @param upTo the number of years at most; equal to {@code years} if the clause gives one number
     */
    record EveryYears(int years, int upTo) implements Cadence {

        public EveryYears {
            if (years < 1 || years > MOST_YEARS) {
                throw new IllegalArgumentException("the interval of a cadence is 1 to 100 years, not " + years);
            } else if (upTo < years || upTo > MOST_YEARS) {
                throw new IllegalArgumentException(
                        "the longest interval is from " + years + " to 100 years, not " + upTo);
            }
        }

        /** Creates a cadence with one number of years. */
        public EveryYears(int years) {
            this(years, years);
        }

        @Override
        public CadenceKind kind() {
            return CadenceKind.EVERY_YEARS;
        }

        @Override
        public String label(Locale locale) {
            if (upTo > years) {
                return isChinese(locale)
                        ? "每 " + years + " 至 " + upTo + " 年"
                        : "every " + years + " to " + upTo + " years";
            }
            return switch (years) {
                case 1 -> isChinese(locale) ? "每年" : "every year";
                case 2 -> isChinese(locale) ? "每两年" : "every two years";
                default -> isChinese(locale) ? "每 " + years + " 年" : "every " + years + " years";
            };
        }

        @Override
        public String toString() {
            return upTo > years
                    ? "every-" + years + "-to-" + upTo + "-years"
                    : years == 1 ? "every-year" : "every-" + years + "-years";
        }
    }

    /**
     * At an interval of whole months: 每月, 每季度, 每半年.
     *
     * @param months the number of months, at least 1: 3 for every quarter, 6 for every half-year
     */
    record EveryMonths(int months) implements Cadence {

        public EveryMonths {
            if (months < 1 || months > MOST_MONTHS) {
                throw new IllegalArgumentException("the interval of a cadence is 1 to 120 months, not " + months);
            }
        }

        @Override
        public CadenceKind kind() {
            return CadenceKind.EVERY_MONTHS;
        }

        @Override
        public String label(Locale locale) {
            return switch (months) {
                case 1 -> isChinese(locale) ? "每月" : "every month";
                case 3 -> isChinese(locale) ? "每季度" : "every quarter";
                case 6 -> isChinese(locale) ? "每半年" : "every half-year";
                default -> isChinese(locale) ? "每 " + months + " 个月" : "every " + months + " months";
            };
        }

        @Override
        public String toString() {
            return months == 1 ? "every-month" : "every-" + months + "-months";
        }
    }

    /**
     * A number of times each year: 每年两次.
     *
     * @param times how often, at least 2
     */
    record TimesAYear(int times) implements Cadence {

        public TimesAYear {
            if (times < 2 || times > MOST_TIMES) {
                throw new IllegalArgumentException("a cadence of several times a year is 2 to 366 times, not " + times);
            }
        }

        @Override
        public CadenceKind kind() {
            return CadenceKind.TIMES_A_YEAR;
        }

        @Override
        public String label(Locale locale) {
            return isChinese(locale) ? "每年 " + times + " 次" : times == 2 ? "twice a year" : times + " times a year";
        }

        @Override
        public String toString() {
            return times + "-times-a-year";
        }
    }

    /** Regularly, without a stated interval: 定期. */
    record Regularly() implements Cadence {

        @Override
        public CadenceKind kind() {
            return CadenceKind.REGULARLY;
        }

        @Override
        public String label(Locale locale) {
            return isChinese(locale) ? "定期" : "regularly";
        }

        @Override
        public String toString() {
            return "regularly";
        }
    }

    /** When appropriate: 适时. */
    record WhenAppropriate() implements Cadence {

        @Override
        public CadenceKind kind() {
            return CadenceKind.WHEN_APPROPRIATE;
        }

        @Override
        public String label(Locale locale) {
            return isChinese(locale) ? "适时" : "when appropriate";
        }

        @Override
        public String toString() {
            return "when-appropriate";
        }
    }

    /** At once, whenever there is reason to: 及时, without delay. */
    record WithoutDelay() implements Cadence {

        @Override
        public CadenceKind kind() {
            return CadenceKind.WITHOUT_DELAY;
        }

        @Override
        public String label(Locale locale) {
            return isChinese(locale) ? "及时" : "without delay";
        }

        @Override
        public String toString() {
            return "without-delay";
        }
    }

    /** The most years between two occurrences. */
    int MOST_YEARS = 100;

    /** The most months between two occurrences, if the interval is stated in months. */
    int MOST_MONTHS = 120;

    /** The most occurrences in a year. */
    int MOST_TIMES = 366;

    /** The kind of cadence. */
    CadenceKind kind();

    /** Returns the words for it, for people to read: {@code every two years}, {@code 每两年}. */
    String label(Locale locale);

    /**
     * Parses the form in one word.
     *
     * @throws IllegalArgumentException if the text is not a cadence
     */
    static Cadence of(String text) {
        return parse(text)
                .orElseThrow(
                        () -> new IllegalArgumentException("a cadence is written every-year, every-2-years (up to 100),"
                                + " every-2-to-3-years, every-6-months (up to 120), 2-times-a-year, regularly, when-appropriate or"
                                + " without-delay, not '" + SafeText.excerpt(text) + "'"));
    }

    /** Parses the form in one word; returns empty if the text is not a cadence. */
    static Optional<Cadence> parse(String text) {
        return switch (Objects.requireNonNull(text, "text")) {
            case "regularly" -> Optional.of(new Regularly());
            case "when-appropriate" -> Optional.of(new WhenAppropriate());
            case "without-delay" -> Optional.of(new WithoutDelay());
            case "every-year" -> Optional.of(new EveryYears(1));
            case "every-month" -> Optional.of(new EveryMonths(1));
            default -> CadenceForm.parse(text);
        };
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    static Cadence fromString(String text) {
        return of(text);
    }

    private static boolean isChinese(Locale locale) {
        return ReaderLanguage.isChinese(locale);
    }
}
