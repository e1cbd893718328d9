package org.lmcplan.model.assess;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.lmcplan.model.Slug;

/**
 * A meeting that was held, or another time that something in a series took place.
 *
 * @param record the id of the record
 * @param day the day on which it took place or began
 * @param counted the days by which it is assigned to a window: those of the year whose meeting it was, or those of the period of a
 *     report; otherwise the day itself
 */
public record Occurrence(Slug record, DayRange day, DayRange counted) implements Serializable {
    public Occurrence {
        requireNonNull(record, "record");
        requireNonNull(day, "day");
        requireNonNull(counted, "counted");
    }

    /** Creates an occurrence that is counted by its day. */
    public Occurrence(Slug record, DayRange day) {
        this(record, day, day);
    }

    /** Returns the day and record, as in {@code 2018-12-17 fm-4}. */
    @Override
    public String toString() {
        return day + " " + record;
    }
}
