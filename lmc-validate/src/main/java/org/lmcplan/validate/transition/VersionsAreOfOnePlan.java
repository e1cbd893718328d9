package org.lmcplan.validate.transition;

import java.util.Optional;
import org.lmcplan.model.diff.PlanDiff;
import org.lmcplan.model.problem.Message;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;

/** Two versions of a plan have the same id. */
final class VersionsAreOfOnePlan extends StandardTransitionRule {

    private static final Complaint OTHER = Complaint.of(
                    "The older version belongs to the plan '{before}', the newer to '{id}'.",
                    "旧版属于计划“{before}”，新版属于“{id}”。")
            .hint("compare two versions of the same plan", "请比较同一计划的两个版本");

    VersionsAreOfOnePlan() {
        super(error("LMC-T001").notSuppressible());
    }

    @Override
    public Optional<Message> reasonToSkip(PlanDiff diff) {
        return Optional.empty();
    }

    @Override
    public void check(PlanDiff diff, FindingReporter reporter) {
        if (!diff.older().id().equals(diff.newer().id())) {
            reporter.report(OTHER).with("before", diff.older().id());
        }
    }
}
