package org.lmcplan.model.property;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.lmcplan.model.Cadence;

/** The codes of cadences, as in documents. */
final class Cadences {

    private static final String EVERY_YEARS = "every-years";
    private static final String REGULARLY = "regularly";
    private static final String WHEN_APPROPRIATE = "when-appropriate";

    static final SortedSet<String> CODES = new TreeSet<>(List.of(EVERY_YEARS, REGULARLY, WHEN_APPROPRIATE));

    private Cadences() {}

    static String code(Object cadence) {
        return cadence instanceof Cadence.EveryYears
                ? EVERY_YEARS
                : cadence instanceof Cadence.Regularly ? REGULARLY : WHEN_APPROPRIATE;
    }

    static Stream<BigDecimal> years(Object cadence) {
        return cadence instanceof Cadence.EveryYears every
                ? Stream.of(BigDecimal.valueOf(every.years()))
                : Stream.empty();
    }
}
