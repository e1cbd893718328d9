package org.lmcplan.validate.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.LanguageTag;

/** What the words of a commitment state about when and how often it is kept. */
public final class StatedCadences {

    /** How definitely words state a cadence. */
    enum Strength {
        /** They state an interval, or that something recurs. */
        RECURRENCE,
        /** They state on what occasion something happens: 适时. */
        OCCASION,
        /** They state that something happens as soon as there is reason to: 及时, without delay. */
        PROMPTNESS,
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
    private final BooleanSupplier wordsOfTime;

    /**
     * What definite words state.
     *
     * @param wordsOfTime whether other words have to do with time and may or may not be meant as a cadence, such as 年度; looked for
     *     only if a cadence is coded
     */
    StatedCadences(List<Statement> statements, BooleanSupplier wordsOfTime) {
        this.statements = List.copyOf(statements);
        this.wordsOfTime = wordsOfTime;
    }

    /** Reads a text in Chinese, in either script, or in English; empty for other languages. */
    public static Optional<StatedCadences> in(String quote, LanguageTag language) {
        if (isOrIsWithin(language, LanguageTag.CHINESE)) {
            return Optional.of(ChineseCadences.in(quote));
        }
        return isOrIsWithin(language, LanguageTag.ENGLISH) ? Optional.of(EnglishCadences.in(quote)) : Optional.empty();
    }

    private static boolean isOrIsWithin(LanguageTag language, LanguageTag wider) {
        return language.equals(wider) || language.value().startsWith(wider.value() + "-");
    }

    /** Returns whether no word has to do with time. */
    public boolean isEmpty() {
        return statements.isEmpty() && !wordsOfTime.getAsBoolean();
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
        for (Statement one : statements) {
            if (one.strength == Strength.RECURRENCE || (one.strength == Strength.OCCASION && happensOnOccasions)) {
                return Optional.of(one.words);
            }
        }
        return Optional.empty(); // as for most texts
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

        List<Statement> statements() {
            return statements;
        }
    }

    static Predicate<Cadence> everyYears(int from, int to) {
        return cadence -> cadence instanceof Cadence.EveryYears every && every.years() >= from && every.years() <= to;
    }

    /** One interval within a range of years, or the range itself. */
    static Predicate<Cadence> betweenYears(int from, int to) {
        return cadence -> cadence instanceof Cadence.EveryYears every
                && every.years() >= from
                && every.upTo() <= to
                && (every.upTo() == every.years() || (every.years() == from && every.upTo() == to));
    }

    /** More often than once a year, at an interval or a number that the words leave open; also coded as regularly or yearly. */
    static Predicate<Cadence> oftenerThanYearly() {
        return coarsely().or(Cadence.EveryMonths.class::isInstance).or(Cadence.TimesAYear.class::isInstance);
    }

    /** Every so many months, or that many times a year; also coded as regularly or yearly. */
    static Predicate<Cadence> everyMonths(int months) {
        return coarsely()
                .or(cadence -> cadence instanceof Cadence.EveryMonths every && every.months() == months)
                .or(cadence -> cadence instanceof Cadence.TimesAYear several && several.times() * months == 12);
    }

    /** So many times a year, or at the interval that comes to it; also coded as regularly or yearly. */
    static Predicate<Cadence> timesAYear(int times) {
        return coarsely()
                .or(cadence -> cadence instanceof Cadence.TimesAYear several && several.times() == times)
                .or(cadence -> cadence instanceof Cadence.EveryMonths every && every.months() * times == 12);
    }

    /** How documents of older formats, which know no interval below a year, code one. */
    private static Predicate<Cadence> coarsely() {
        return everyYears(1, 1).or(Cadence.Regularly.class::isInstance);
    }

    static Predicate<Cadence> withoutDelay() {
        return Cadence.WithoutDelay.class::isInstance;
    }

    static Predicate<Cadence> regularly() {
        return Cadence.Regularly.class::isInstance;
    }

    static Predicate<Cadence> whenAppropriate() {
        return Cadence.WhenAppropriate.class::isInstance;
    }
}
