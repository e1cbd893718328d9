package org.lmcplan.model.assess;

import java.util.Optional;
import org.lmcplan.model.Act;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.PlanIndex;

/**
 * Promises of special sessions: "if necessary, the Council meets in special session", beside a line by which it meets every year. A
 * regular session does not keep such a promise, nor does a special session count as the yearly one.
 */
final class SpecialSessions {

    private SpecialSessions() {}

    /** Returns whether a commitment is on special sessions of bodies whose regular ones another commitment promises. */
    static boolean arePromisedBy(Commitment commitment, PlanIndex plan) {
        Optional<Cadence> cadence = commitment.cadence();
        boolean whenAppropriate =
                cadence.filter(Cadence.WhenAppropriate.class::isInstance).isPresent();
        boolean mayBe = commitment.acts().contains(Act.HOLD)
                && (whenAppropriate || (cadence.isEmpty() && plan.isConditional(commitment)));
        return mayBe
                && !commitment.targets().isEmpty()
                && commitment.targets().stream()
                        .allMatch(body -> plan.all(Commitment.class).stream()
                                .anyMatch(other -> other.targets().contains(body) && isRegular(other)));
    }

    private static boolean isRegular(Commitment commitment) {
        return commitment.acts().contains(Act.HOLD)
                && commitment
                        .cadence()
                        .flatMap(cadence -> Schedule.of(cadence, SeriesKind.MEETING))
                        .isPresent();
    }
}
