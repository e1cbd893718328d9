package org.lmcplan.model;

import java.io.Serializable;

/** How often something is to recur, or when it is to happen, as stated in a clause. A clause that does not say has no cadence. */
public sealed interface Cadence extends Serializable
        permits Cadence.EveryYears, Cadence.Regularly, Cadence.WhenAppropriate {

    /**
     * At an interval of whole years: 每年, 每两年. Whether that means calendar years or a rolling period is left to the assessment.
     *
     * @param years the number of years, at least 1
     */
    record EveryYears(int years) implements Cadence {
        public EveryYears {
            if (years < 1 || years > 100) {
                throw new IllegalArgumentException("the interval of a cadence is 1 to 100 years, not " + years);
            }
        }
    }

    /** Regularly, without a stated interval: 定期. */
    record Regularly() implements Cadence {}

    /** When appropriate: 适时. */
    record WhenAppropriate() implements Cadence {}
}
