package org.lmcplan.validate.plan;

import java.util.EnumSet;
import java.util.List;
import org.lmcplan.model.Act;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.Lifecycle;
import org.lmcplan.validate.rule.Complaint;

/** A target that is continued or improved, but not created, exists. */
final class OnlyExistingTargetsAreContinued extends TargetLifecycleRule {

    private static final Complaint MISSING = Complaint.of(
                    "'{commitment}' continues or improves '{id}', whose lifecycle is {lifecycle}.",
                    "“{commitment}”拟继续或完善“{id}”，而后者的进展阶段为 {lifecycle}。")
            .hint("correct the act, or the lifecycle", "请更正行动，或更正进展阶段");

    OnlyExistingTargetsAreContinued() {
        super(
                warning("LMC-V513"),
                OnlyExistingTargetsAreContinued::impliesExistence,
                EnumSet.complementOf(EnumSet.of(Lifecycle.EXISTS, Lifecycle.TO_BE_IMPROVED, Lifecycle.UNSTATED)),
                MISSING);
    }

    private static boolean impliesExistence(Commitment commitment) {
        List<Act> acts = commitment.acts();
        return (acts.contains(Act.CONTINUE) || acts.contains(Act.IMPROVE)) && !acts.contains(Act.CREATE);
    }
}
