package org.lmcplan.model;

import java.io.Serializable;

/**
 * A period of whole years, as stated in a title. It deliberately has no first or last day.
 *
 * @param from the first year
 * @param to the last year
 */
public record Term(int from, int to) implements Serializable {

    public Term {
        if (from < 1 || to > 9999 || to < from) {
            throw new IllegalArgumentException(
                    "a term runs from its first to its last year, within 1 to 9999, not from " + from + " to " + to);
        }
    }

    /** Returns the number of years in the period. */
    public int years() {
        return to - from + 1;
    }

    /** Returns whether the period includes this year. */
    public boolean contains(int year) {
        return from <= year && year <= to;
    }

    @Override
    public String toString() {
        return from + "–" + to;
    }
}
