package org.lmcplan.model.assess;

import java.io.Serializable;
import java.util.Objects;
import org.lmcplan.model.evidence.Confidence;

/**
 * The options of an assessment, for what can be read in more than one way.
 *
 * <p>By default, records and projects of low confidence do not count: one of them, inferred or seen at second hand, would be
 * enough to call a commitment delivered.
 *
 * @param recurrence the meaning of a cadence such as "every two years"
 * @param leastConfidence the minimum confidence for a record or project to count
 */
public record AssessmentOptions(Recurrence recurrence, Confidence leastConfidence) implements Serializable {

    /** Options by calendar years; records of at least medium confidence count. */
    public static final AssessmentOptions CALENDAR_YEARS =
            new AssessmentOptions(Recurrence.CALENDAR_YEARS, Confidence.MEDIUM);

    /** Options by rolling years; records of at least medium confidence count. */
    public static final AssessmentOptions ROLLING = new AssessmentOptions(Recurrence.ROLLING, Confidence.MEDIUM);

    public AssessmentOptions {
        Objects.requireNonNull(recurrence, "recurrence");
        Objects.requireNonNull(leastConfidence, "leastConfidence");
    }

    /** Returns the same options with another minimum confidence. */
    public AssessmentOptions withLeastConfidence(Confidence leastConfidence) {
        return new AssessmentOptions(recurrence, leastConfidence);
    }

    /** Returns the options, as in {@code calendar-years, at least medium confidence}. */
    @Override
    public String toString() {
        return recurrence.code() + ", at least " + leastConfidence.code() + " confidence";
    }
}
