package org.lmcplan.model.assess;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.lmcplan.model.Commitment;

/**
 * How far one line got within the term of the plan, by the records.
 *
 * @param commitment the line
 * @param reach how far it can get at most
 * @param atLeast how far it got for certain
 * @param atMost how far it got if every record whose day is unknown is counted
 * @param limits why it cannot be followed to its end
 * @param support the records that this rests on
 */
public record CommitmentAnswer(
        Commitment commitment, Reach reach, Progress atLeast, Progress atMost, Set<Limit> limits, Support support) {

    public CommitmentAnswer {
        Set<Limit> copy = EnumSet.noneOf(Limit.class);
        copy.addAll(limits);
        limits = Collections.unmodifiableSet(copy);
    }

    /** How far it got. */
    public Progress progress() {
        return atLeast == atMost ? atLeast : Progress.UNDETERMINED;
    }

    /** Whether records can show that it was done or is kept up. */
    public boolean trackable() {
        return reach != Reach.ACTIVITY;
    }

    /** {@code 4.2.12-1 delivered}. */
    @Override
    public String toString() {
        return commitment.id() + " " + progress().code();
    }
}
