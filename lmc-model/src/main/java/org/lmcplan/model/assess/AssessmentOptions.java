package org.lmcplan.model.assess;

import java.util.Objects;
import org.lmcplan.model.evidence.Confidence;

/**
 * The options of an assessment, for what can be read in more than one way.
 *
 * @param recurrence the meaning of a cadence such as "every two years"
 * @param leastConfidence the minimum confidence for a record or project to count
 */
public record AssessmentOptions(Recurrence recurrence, Confidence leastConfidence) {

    /** Options by calendar years; every record counts. */
    public static final AssessmentOptions CALENDAR_YEARS =
            new AssessmentOptions(Recurrence.CALENDAR_YEARS, Confidence.LOW);

    /** Options by rolling years; every record counts. */
    public static final AssessmentOptions ROLLING = new AssessmentOptions(Recurrence.ROLLING, Confidence.LOW);

    public AssessmentOptions {
        Objects.requireNonNull(recurrence, "recurrence");
        Objects.requireNonNull(leastConfidence, "leastConfidence");
    }

    /** Returns the options, as in {@code calendar-years, at least low confidence}. */
    @Override
    public String toString() {
        return recurrence.code() + ", at least " + leastConfidence.code() + " confidence";
    }
}
