package org.lmcplan.model.assess;

import java.util.Objects;
import org.lmcplan.model.evidence.Confidence;

/**
 * Options of an assessment: how plan and records are read where they can be read in more than one way.
 *
 * @param recurrence what a cadence such as "every two years" means
 * @param leastConfidence the confidence that a record or project needs to count
 */
public record AssessmentOptions(Recurrence recurrence, Confidence leastConfidence) {

    /** By calendar years; every record counts. */
    public static final AssessmentOptions CALENDAR_YEARS =
            new AssessmentOptions(Recurrence.CALENDAR_YEARS, Confidence.LOW);

    /** By rolling years; every record counts. */
    public static final AssessmentOptions ROLLING = new AssessmentOptions(Recurrence.ROLLING, Confidence.LOW);

    public AssessmentOptions {
        Objects.requireNonNull(recurrence, "recurrence");
        Objects.requireNonNull(leastConfidence, "leastConfidence");
    }

    /** {@code calendar-years, at least low confidence}. */
    @Override
    public String toString() {
        return recurrence.code() + ", at least " + leastConfidence.code() + " confidence";
    }
}
