package org.lmcplan.validate.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lmcplan.model.Cadence;

/** What the words of a commitment state about when and how often it is kept. */
public final class StatedCadences {

    /** How definitely words state a cadence. */
    enum Strength {
        /** They state an interval, or that something recurs. */
        RECURRENCE,
        /** They state on what occasion something happens: 适时. */
        OCCASION,
        /** They state that something does not recur regularly: 不定期. */
        IRREGULARITY
    }

    /**
     * Words that state a cadence.
     *
     * @param words the words as written
     * @param allows the cadences that code them
     */
    record Statement(String words, Strength strength, Predicate<Cadence> allows) {}

    private final List<Statement> statements;
    private final Supplier<Optional<String>> wordsOfTime;

    /**
     * What definite words state.
     *
     * @param wordsOfTime other words that have to do with time and may or may not be meant as a cadence, such as 年度; looked for
     *     only if a cadence is coded
     */
    StatedCadences(List<Statement> statements, Supplier<Optional<String>> wordsOfTime) {
        this.statements = List.copyOf(statements);
        this.wordsOfTime = wordsOfTime;
    }

    /** Reads a text in Chinese, in either script, or in English; empty for other languages. */
    public static Optional<StatedCadences> in(String quote, String language) {
        return switch (language) {
            case "zh" -> Optional.of(ChineseCadences.in(quote));
            case "en" -> Optional.of(EnglishCadences.in(quote));
            default -> Optional.empty();
        };
    }

    /** Returns whether no word has to do with time. */
    public boolean isEmpty() {
        return statements.isEmpty() && wordsOfTime.get().isEmpty();
    }

    /** Returns whether the words can be coded with this cadence. Definite words decide; others may mean any. */
    public boolean allow(Cadence cadence) {
        return statements.isEmpty() || statements.stream().anyMatch(one -> one.allows.test(cadence));
    }

    /** Returns the first words that state a cadence definitely. */
    public Optional<String> words() {
        return statements.stream().findFirst().map(Statement::words);
    }

    /** Returns the words that have to be coded: those that state a recurrence, and in a recurrent act also an occasion. */
    public Optional<String> toBeCoded(boolean happensOnOccasions) {
        return statements.stream()
                .filter(one -> one.strength == Strength.RECURRENCE
                        || (one.strength == Strength.OCCASION && happensOnOccasions))
                .findFirst()
                .map(Statement::words);
    }

    /** Collects what is found in a text. */
    static final class Collector {

        private final String text;
        private final List<Statement> statements = new ArrayList<>();

        Collector(String text) {
            this.text = text;
        }

        void add(int from, int to, Strength strength, Predicate<Cadence> allows) {
            statements.add(new Statement(text.substring(from, to), strength, allows));
        }

        void add(Pattern words, String searched, Strength strength, Predicate<Cadence> allows) {
            Matcher matcher = words.matcher(searched);
            while (matcher.find()) {
                add(matcher.start(), matcher.end(), strength, allows);
            }
        }

        /** Returns what was found, with a pattern of words that have to do with time. */
        StatedCadences with(Pattern time, String searched) {
            return new StatedCadences(statements, () -> {
                Matcher matcher = time.matcher(searched);
                return matcher.find() ? Optional.of(text.substring(matcher.start(), matcher.end())) : Optional.empty();
            });
        }
    }

    static Predicate<Cadence> everyYears(int from, int to) {
        return cadence -> cadence instanceof Cadence.EveryYears every && every.years() >= from && every.years() <= to;
    }

    /** More often than once a year, for which there is no value: regularly, or every year. */
    static Predicate<Cadence> oftenerThanYearly() {
        return everyYears(1, 1).or(Cadence.Regularly.class::isInstance);
    }

    static Predicate<Cadence> regularly() {
        return Cadence.Regularly.class::isInstance;
    }

    static Predicate<Cadence> whenAppropriate() {
        return Cadence.WhenAppropriate.class::isInstance;
    }
}
