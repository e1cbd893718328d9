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

/** Derives the highest progress that a commitment can show, and the reasons why its completion cannot be tracked. */
final class ProgressCeilings {

    private static final Set<Act> ONGOING = EnumSet.of(Act.CONTINUE, Act.FINANCE, Act.EVALUATE);

    /** Acts that are done once. "When appropriate" says when to do them, not that they recur. */
    private static final Set<Act> DONE_ONCE =
            EnumSet.of(Act.CREATE, Act.DRAFT, Act.IMPLEMENT, Act.IMPROVE, Act.BUILD, Act.EXPAND, Act.TRANSFORM);

    private ProgressCeilings() {}

    static ProgressCeiling of(Commitment commitment, List<CommitmentTarget> targets) {
        if (commitment.force() != Force.DELIVER
                || commitment.acts().stream().allMatch(act -> ActRule.of(act).isEmpty())) {
            return ProgressCeiling.ACTIVITY;
        }
        boolean inForce =
                commitment.acts().contains(Act.IMPLEMENT) && targets.stream().anyMatch(Instrument.class::isInstance);
        boolean ongoing = commitment.acts().stream().anyMatch(ONGOING::contains);
        return recurs(commitment) || inForce || ongoing ? ProgressCeiling.CONTINUING : ProgressCeiling.DELIVERED;
    }

    /** Returns whether it is to be done again and again, rather than once. */
    static boolean recurs(Commitment commitment) {
        return commitment
                .cadence()
                .filter(cadence -> !(cadence instanceof Cadence.WhenAppropriate))
                .isPresent();
    }

    static Set<TrackingLimit> limits(Commitment commitment, ProgressCeiling ceiling) {
        Set<TrackingLimit> limits = EnumSet.noneOf(TrackingLimit.class);
        ofForce(commitment.force()).ifPresent(limits::add);
        if (limits.isEmpty() && ceiling == ProgressCeiling.ACTIVITY) {
            limits.add(TrackingLimit.ACT_WITHOUT_END);
        }
        if (commitment
                .cadence()
                .filter(cadence -> isPeriodUnstated(cadence, commitment, ceiling))
                .isPresent()) {
            limits.add(TrackingLimit.PERIOD_UNSTATED);
        }
        return limits;
    }

    /** Returns whether something may have to recur, without a stated interval. */
    private static boolean isPeriodUnstated(Cadence cadence, Commitment commitment, ProgressCeiling ceiling) {
        if (cadence instanceof Cadence.WhenAppropriate) {
            return ceiling != ProgressCeiling.DELIVERED
                    && commitment.acts().stream().anyMatch(act -> !DONE_ONCE.contains(act));
        }
        return cadence instanceof Cadence.Regularly;
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
