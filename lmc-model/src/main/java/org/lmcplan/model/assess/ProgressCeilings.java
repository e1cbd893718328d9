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
final class ProgressCeilings {

    private static final Set<Act> ONGOING = EnumSet.of(Act.CONTINUE, Act.FINANCE, Act.EVALUATE);

    private ProgressCeilings() {}

    static ProgressCeiling of(Commitment line, List<CommitmentTarget> targets) {
        if (line.force() != Force.DELIVER
                || line.acts().stream().allMatch(act -> ActRule.of(act).isEmpty())) {
            return ProgressCeiling.ACTIVITY;
        }
        boolean recurs = line.acts().contains(Act.HOLD)
                && line.cadence()
                        .filter(cadence -> !(cadence instanceof Cadence.WhenAppropriate))
                        .isPresent();
        boolean inForce =
                line.acts().contains(Act.IMPLEMENT) && targets.stream().anyMatch(Instrument.class::isInstance);
        boolean goesOn = line.acts().stream().anyMatch(ONGOING::contains);
        return recurs || inForce || goesOn ? ProgressCeiling.CONTINUING : ProgressCeiling.DELIVERED;
    }

    static Set<TrackingLimit> limits(Commitment line, ProgressCeiling ceiling) {
        Set<TrackingLimit> limits = EnumSet.noneOf(TrackingLimit.class);
        ofForce(line.force()).ifPresent(limits::add);
        if (limits.isEmpty() && ceiling == ProgressCeiling.ACTIVITY) {
            limits.add(TrackingLimit.ACT_WITHOUT_END);
        }
        if (line.cadence()
                .filter(cadence -> !(cadence instanceof Cadence.EveryYears))
                .isPresent()) {
            limits.add(TrackingLimit.PERIOD_UNSTATED);
        }
        return limits;
    }

    private static Optional<TrackingLimit> ofForce(Force force) {
        return switch (force) {
            case DELIVER -> Optional.empty();
            case ADVANCE -> Optional.of(TrackingLimit.NO_END_STATE);
            case SUPPORT, ENCOURAGE -> Optional.of(TrackingLimit.LEFT_TO_OTHERS);
            case CONSIDER, EXPLORE, DISCUSS -> Optional.of(TrackingLimit.NO_OUTCOME_PROMISED);
            case URGE -> Optional.of(TrackingLimit.BINDS_NO_MEMBER);
        };
    }
}
