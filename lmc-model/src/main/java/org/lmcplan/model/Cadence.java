package org.lmcplan.model;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lmcplan.model.text.ReaderLanguage;
import org.lmcplan.model.text.SafeText;

/**
 * How often something is to recur, or when it is to happen, as stated in a clause. A clause that does not say has no cadence.
 *
 * <p>In one word it is written {@code every-year}, {@code every-2-years}, {@code regularly} or {@code when-appropriate}; that is
 * also its string form.
 */
public sealed interface Cadence extends Serializable
        permits Cadence.EveryYears, Cadence.Regularly, Cadence.WhenAppropriate {

    /**
     * At an interval of whole years: 每年, 每两年. Whether that means calendar years or a rolling period is left to the assessment.
     *
     * @param years the number of years, at least 1
     */
    record EveryYears(int years) implements Cadence {

        private static final int MOST = 100;
        private static final Pattern FORM = Pattern.compile("every-([2-9]|[1-9][0-9]{1,2})-years");

        public EveryYears {
            if (years < 1 || years > MOST) {
                throw new IllegalArgumentException("the interval of a cadence is 1 to 100 years, not " + years);
            }
        }

        private static Optional<Cadence> in(String text) {
            if (text.equals("every-year")) {
                return Optional.of(new EveryYears(1));
            }
            return Optional.of(FORM.matcher(text))
                    .filter(Matcher::matches)
                    .map(found -> Integer.parseInt(found.group(1)))
                    .filter(years -> years <= MOST)
                    .map(EveryYears::new);
        }

        @Override
        public CadenceKind kind() {
            return CadenceKind.EVERY_YEARS;
        }

        @Override
        public String label(Locale locale) {
            boolean chinese = ReaderLanguage.isChinese(locale);
            return switch (years) {
                case 1 -> chinese ? "每年" : "every year";
                case 2 -> chinese ? "每两年" : "every two years";
                default -> chinese ? "每 " + years + " 年" : "every " + years + " years";
            };
        }

        @Override
        public String toString() {
            return years == 1 ? "every-year" : "every-" + years + "-years";
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
            return ReaderLanguage.isChinese(locale) ? "定期" : "regularly";
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
            return ReaderLanguage.isChinese(locale) ? "适时" : "when appropriate";
        }

        @Override
        public String toString() {
            return "when-appropriate";
        }
    }

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
                .orElseThrow(() -> new IllegalArgumentException(
                        "a cadence is written every-year, every-2-years (up to 100), regularly or when-appropriate, not '"
                                + SafeText.excerpt(text) + "'"));
    }

    /** Parses the form in one word; returns empty if the text is not a cadence. */
    static Optional<Cadence> parse(String text) {
        return switch (Objects.requireNonNull(text, "text")) {
            case "regularly" -> Optional.of(new Regularly());
            case "when-appropriate" -> Optional.of(new WhenAppropriate());
            default -> EveryYears.in(text);
        };
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    static Cadence fromString(String text) {
        return of(text);
    }
}
