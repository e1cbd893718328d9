package org.lmcplan.model.assess;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.Slug;
import org.lmcplan.model.text.NullCheck;

/**
 * A meeting that was due before the day of an assessment and of which no record is known. That no record is known does not prove
 * that it was not held.
 *
 * @param commitment the commitment that promises it
 * @param mechanism the body, meeting or forum
 * @param missed the windows that passed without a record since the last meeting, in order; at least one
 */
public record OverdueMeeting(CommitmentId commitment, Slug mechanism, List<Window> missed) implements Serializable {

    /** Copies the list. */
    public OverdueMeeting {
        requireNonNull(commitment, "commitment");
        requireNonNull(mechanism, "mechanism");
        missed = NullCheck.listOf(missed, "missed");
    }

    /** Returns the day by which the first of these meetings was due. */
    public DayRange due() {
        return missed.get(0).closes();
    }

    /** Returns the body and the day, as in {@code leaders-meeting due by 2025-12-31}. */
    @Override
    public String toString() {
        return mechanism + " due by " + due();
    }
}
