package org.lmcplan.model.assess;

import org.lmcplan.model.Slug;

/**
 * A meeting of a series that was held.
 *
 * @param record the record that tells of it
 * @param day when it was held or began
 */
public record Occurrence(Slug record, DayRange day) {

    /** {@code 2018-12-17 fm-4}. */
    @Override
    public String toString() {
        return day + " " + record;
    }
}
