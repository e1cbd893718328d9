package org.lmcplan.model.assess;

import java.util.Objects;
import org.lmcplan.model.evidence.Confidence;

/**
 * How plan and records are read where more than one reading is honest.
 *
 * @param recurrence what "every so many years" means
 * @param leastConfidence what records and projects must have at least to count
 */
public record Reading(Recurrence recurrence, Confidence leastConfidence) {

    /** By calendar years; every record counts. */
    public static final Reading CALENDAR_YEARS = new Reading(Recurrence.CALENDAR_YEARS, Confidence.LOW);

    /** By rolling years; every record counts. */
    public static final Reading ROLLING = new Reading(Recurrence.ROLLING, Confidence.LOW);

    public Reading {
        Objects.requireNonNull(recurrence, "recurrence");
        Objects.requireNonNull(leastConfidence, "leastConfidence");
    }

    /** {@code calendar-years, at least low confidence}. */
    @Override
    public String toString() {
        return recurrence.code() + ", at least " + leastConfidence.code() + " confidence";
    }
}
