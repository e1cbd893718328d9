package org.lmcplan.model;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.Month;

/**
 * The months of each year in which something is to happen, both included: June to October. A season may run over New Year, as
 * November to March does.
 *
 * @param from the first month, from 1 to 12
 * @param to the last month, from 1 to 12
 */
public record Season(int from, int to) implements Serializable {

    public Season {
        if (from < 1 || from > 12 || to < 1 || to > 12) {
            throw new IllegalArgumentException("the months of a season are from 1 to 12, not " + from + " to " + to);
        }
    }

    /** Returns whether the season includes this month. */
    public boolean contains(Month month) {
        requireNonNull(month, "month");
        int number = month.getValue();
        return from <= to ? from <= number && number <= to : number >= from || number <= to;
    }

    /** Returns the months joined by a dash, as in {@code 6–10}. */
    @Override
    public String toString() {
        return from + "–" + to;
    }
}
