package org.lmcplan.validate.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.LanguageTag;

/** Codes the cadence that a clause states in definite words. */
public final class CadenceGuess {

    private static final int MOST_YEARS = 12;
    /** Intervals that no text means; words that allow them leave the interval open. */
    private static final List<Cadence> ODD = List.of(new Cadence.EveryMonths(7), new Cadence.TimesAYear(11));

    private static final List<Cadence> WITHIN_A_YEAR = List.of(
            new Cadence.EveryMonths(1),
            new Cadence.EveryMonths(3),
            new Cadence.EveryMonths(6),
            new Cadence.EveryMonths(2),
            new Cadence.EveryMonths(4),
            new Cadence.TimesAYear(2),
            new Cadence.TimesAYear(3),
            new Cadence.TimesAYear(4));
    /** Words that the rules know only as oftener than once a year. */
    private static final Map<String, Cadence> OFTEN = new TreeMap<>(Map.of(
            "半年", new Cadence.EveryMonths(6),
            "half", new Cadence.EveryMonths(6),
            "季", new Cadence.EveryMonths(3),
            "quarter", new Cadence.EveryMonths(3),
            "月", new Cadence.EveryMonths(1),
            "twice", new Cadence.TimesAYear(2),
            "three times", new Cadence.TimesAYear(3),
            "four times", new Cadence.TimesAYear(4)));

    private static final List<Cadence> YEARLY_AND_OTHERS = yearlyAndOthers();

    private CadenceGuess() {}

    private static List<Cadence> yearlyAndOthers() {
        List<Cadence> cadences = new ArrayList<>();
        for (int years = 1; years <= MOST_YEARS; years++) {
            cadences.add(new Cadence.EveryYears(years, years));
        }
        cadences.add(new Cadence.Regularly());
        cadences.add(new Cadence.WhenAppropriate());
        cadences.add(new Cadence.WithoutDelay());
        return List.copyOf(cadences);
    }

    /** Returns the cadence; empty if no definite words state one, or the rules do not read the language. */
    public static Optional<Cadence> of(String clause, LanguageTag language) {
        Optional<StatedCadences> stated =
                StatedCadences.in(clause, language).filter(one -> one.words().isPresent());
        if (stated.isEmpty()) {
            return Optional.empty();
        }
        List<Cadence> candidates = new ArrayList<>();
        if (ODD.stream().noneMatch(stated.get()::allow)) {
            candidates.addAll(WITHIN_A_YEAR);
        } else {
            String words = stated.get().words().orElse("").toLowerCase(Locale.ROOT);
            OFTEN.forEach((sign, cadence) -> {
                if (words.contains(sign)) {
                    candidates.add(cadence);
                }
            });
        }
        candidates.addAll(YEARLY_AND_OTHERS);
        return candidates.stream()
                .filter(stated.get()::allow)
                .findFirst()
                .map(cadence ->
                        cadence instanceof Cadence.EveryYears every ? range(every.years(), stated.get()) : cadence);
    }

    /** Every two to three years: both numbers are allowed. */
    private static Cadence range(int years, StatedCadences stated) {
        boolean isRange = stated.allow(new Cadence.EveryYears(years + 1, years + 1))
                && stated.allow(new Cadence.EveryYears(years, years + 1));
        return new Cadence.EveryYears(years, isRange ? years + 1 : years);
    }
}
