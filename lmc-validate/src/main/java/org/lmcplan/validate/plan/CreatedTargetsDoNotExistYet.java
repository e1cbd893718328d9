package org.lmcplan.validate.plan;

import java.util.EnumSet;
import org.lmcplan.model.Act;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.Lifecycle;
import org.lmcplan.validate.rule.Complaint;

/** A target that is to be created does not exist yet. */
final class CreatedTargetsDoNotExistYet extends TargetLifecycleRule {

    private static final Complaint THERE = Complaint.of(
                    "'{commitment}' creates '{id}', whose lifecycle is {lifecycle}.",
                    "“{commitment}”拟新建“{id}”，而后者的进展阶段为 {lifecycle}。")
            .hint("correct the act, or the lifecycle", "请更正行动，或更正进展阶段");

    CreatedTargetsDoNotExistYet() {
        super(warning("LMC-V514"), CreatedTargetsDoNotExistYet::creates, EnumSet.of(Lifecycle.EXISTS), THERE);
    }

    /** Commitments that only consider, explore or discuss the creation are the subject of another rule. */
    private static boolean creates(Commitment commitment) {
        return commitment.acts().contains(Act.CREATE)
                && !commitment.acts().contains(Act.IMPROVE)
                && TargetWording.tentative(commitment.force()).isEmpty();
    }
}
