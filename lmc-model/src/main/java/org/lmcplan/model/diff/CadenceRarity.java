package org.lmcplan.model.diff;

import java.util.Optional;
import org.lmcplan.model.Cadence;

/**
 * Orders cadences by how seldom and how uncertainly something recurs: by the longest interval in months, then what recurs regularly,
 * without delay, when appropriate, and what has no cadence.
 */
final class CadenceRarity {

    private static final int NO_INTERVAL = 10_000; // beyond any number of months
    private static final int MONTHS = 12;
    /** Every two to three years is less rare than every three. */
    private static final double SHORTER_AT_TIMES = 0.001;

    private CadenceRarity() {}

    static double of(Optional<Cadence> cadence) {
        return cadence.map(CadenceRarity::of).orElse(NO_INTERVAL + 3.0);
    }

    private static double of(Cadence cadence) {
        if (cadence instanceof Cadence.EveryYears every) {
            return every.upTo() * MONTHS - (every.upTo() - every.years()) * SHORTER_AT_TIMES;
        }
        if (cadence instanceof Cadence.EveryMonths every) {
            return every.months();
        }
        if (cadence instanceof Cadence.TimesAYear often) {
            return (double) MONTHS / often.times();
        }
        return cadence instanceof Cadence.Regularly
                ? NO_INTERVAL
                : cadence instanceof Cadence.WithoutDelay ? NO_INTERVAL + 1 : NO_INTERVAL + 2;
    }
}
