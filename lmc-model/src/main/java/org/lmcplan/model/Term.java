package org.lmcplan.model;

/**
 * A span of whole years, as a title states it. It has no first or last day: nothing here derives one.
 *
 * @param from the first year
 * @param to the last year
 */
public record Term(int from, int to) {

    public Term {
        if (from < 1 || to > 9999 || to < from) {
            throw new IllegalArgumentException(
                    "a term runs from a year to the same or a later one, not " + from + " to " + to);
        }
    }

    /** How many years it spans. */
    public int years() {
        return to - from + 1;
    }

    /** Whether it spans this year. */
    public boolean contains(int year) {
        return from <= year && year <= to;
    }

    @Override
    public String toString() {
        return from + "–" + to;
    }
}
