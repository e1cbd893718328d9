package org.lmcplan.model.assess;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.PartyId;
import org.lmcplan.model.text.NullCheck;

/**
 * Whether what a commitment promises by a date was done by then.
 *
 * @param due the date: that of the commitment, or the end of its phase
 * @param status whether it was done by then
 * @param responsible who is to do it: those who lead, otherwise those who are bound, otherwise all members
 */
public record DueAnswer(PartialDate due, DueStatus status, List<PartyId> responsible) implements Serializable {

    public DueAnswer {
        requireNonNull(due, "due");
        requireNonNull(status, "status");
        responsible = NullCheck.listOf(responsible, "responsible");
    }

    /** Returns the status and the date, as in {@code overdue since 2025-12}. */
    @Override
    public String toString() {
        return status.code() + (status == DueStatus.OVERDUE ? " since " : ", due ") + due;
    }
}
