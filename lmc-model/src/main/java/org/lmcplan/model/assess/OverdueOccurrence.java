package org.lmcplan.model.assess;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.ElementId;
import org.lmcplan.model.text.NullCheck;

/**
 * Something in a series, such as a meeting, that was due before the day of an assessment and of which no record is known. That no
 * record is known does not prove that it did not take place.
 *
 * @param commitment the commitment that promises it
 * @param subject the id of the body, of the report, or of the commitment
 * @param missed the windows that passed without a record since the last time, in order; at least one
 */
public record OverdueOccurrence(CommitmentId commitment, ElementId subject, List<Window> missed)
        implements Serializable {

    /** Copies the list. */
    public OverdueOccurrence {
        requireNonNull(commitment, "commitment");
        requireNonNull(subject, "subject");
        missed = NullCheck.listOf(missed, "missed");
        if (missed.isEmpty()) {
            throw new IllegalArgumentException("nothing is overdue without a window that passed");
        }
    }

    /** Returns the day by which the first of these was due. */
    public DayRange due() {
        return missed.get(0).closes();
    }

    /** Returns the subject and the day, as in {@code leaders-meeting due by 2025-12-31}. */
    @Override
    public String toString() {
        return subject + " due by " + due();
    }
}
