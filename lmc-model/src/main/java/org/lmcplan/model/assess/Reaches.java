package org.lmcplan.model.assess;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lmcplan.model.Act;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentTarget;
import org.lmcplan.model.Force;
import org.lmcplan.model.Instrument;

/** How far a line can get by what it promises, and why no further. */
final class Reaches {

    private static final Set<Act> ONGOING = EnumSet.of(Act.CONTINUE, Act.FINANCE, Act.EVALUATE);

    private Reaches() {}

    static Reach of(Commitment line, List<CommitmentTarget> targets) {
        if (line.force() != Force.DELIVER
                || line.acts().stream().allMatch(act -> ActRule.of(act).isEmpty())) {
            return Reach.ACTIVITY;
        }
        boolean recurs = line.acts().contains(Act.HOLD)
                && line.cadence()
                        .filter(cadence -> !(cadence instanceof Cadence.WhenAppropriate))
                        .isPresent();
        boolean inForce =
                line.acts().contains(Act.IMPLEMENT) && targets.stream().anyMatch(Instrument.class::isInstance);
        boolean goesOn = line.acts().stream().anyMatch(ONGOING::contains);
        return recurs || inForce || goesOn ? Reach.CONTINUING : Reach.DELIVERED;
    }

    static Set<Limit> limits(Commitment line, Reach reach) {
        Set<Limit> limits = EnumSet.noneOf(Limit.class);
        ofForce(line.force()).ifPresent(limits::add);
        if (limits.isEmpty() && reach == Reach.ACTIVITY) {
            limits.add(Limit.ACT_WITHOUT_END);
        }
        if (line.cadence()
                .filter(cadence -> !(cadence instanceof Cadence.EveryYears))
                .isPresent()) {
            limits.add(Limit.PERIOD_UNSTATED);
        }
        return limits;
    }

    private static Optional<Limit> ofForce(Force force) {
        return switch (force) {
            case DELIVER -> Optional.empty();
            case ADVANCE -> Optional.of(Limit.NO_END_STATE);
            case SUPPORT, ENCOURAGE -> Optional.of(Limit.LEFT_TO_OTHERS);
            case CONSIDER, EXPLORE, DISCUSS -> Optional.of(Limit.NO_OUTCOME_PROMISED);
            case URGE -> Optional.of(Limit.BINDS_NO_MEMBER);
        };
    }
}
