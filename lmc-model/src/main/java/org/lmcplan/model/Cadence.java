package org.lmcplan.model;

/**
 * How often something recurs, or when it is to happen, as a clause states it. A clause that says nothing has no
 * cadence.
 */
public sealed interface Cadence permits Cadence.EveryYears, Cadence.Regularly, Cadence.WhenAppropriate {

    /**
     * Every so many years: 每年, 每两年. Whether that means calendar years or a rolling period is for the reader to say.
     *
     * @param years the number of years, at least 1
     */
    record EveryYears(int years) implements Cadence {
        public EveryYears {
            if (years < 1 || years > 100) {
                throw new IllegalArgumentException("a cadence counts from 1 to 100 years, not " + years);
            }
        }
    }

    /** Regularly, the period unstated: 定期. */
    record Regularly() implements Cadence {}

    /** When appropriate: 适时. */
    record WhenAppropriate() implements Cadence {}
}
