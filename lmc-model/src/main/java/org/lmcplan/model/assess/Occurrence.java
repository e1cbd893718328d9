package org.lmcplan.model.assess;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.lmcplan.model.Slug;

/**
 * A meeting that was held.
 *
 * @param record the id of the record of the meeting
 * @param day the day on which it was held or began
 */
public record Occurrence(Slug record, DayRange day) implements Serializable {
    public Occurrence {
        requireNonNull(record, "record");
        requireNonNull(day, "day");
    }

    /** Returns the day and record, as in {@code 2018-12-17 fm-4}. */
    @Override
    public String toString() {
        return day + " " + record;
    }
}
