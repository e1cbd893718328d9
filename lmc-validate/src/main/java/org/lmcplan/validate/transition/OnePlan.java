package org.lmcplan.validate.transition;

import java.util.Map;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.diff.Part;
import org.lmcplan.model.diff.PlanDiff;
import org.lmcplan.validate.Complaint;

/** Two versions of a plan have one id. */
final class OnePlan extends TransitionRule {

    private static final Complaint OTHER = Complaint.of(
                    "The older version is of the plan '{before}', the newer of '{id}'.", "旧版属于计划“{before}”，新版属于“{id}”。")
            .hint("compare two versions of one plan", "请比较同一计划的两个版本");

    OnePlan() {
        super(error("LMC-T001")
                .requires("Two versions of a plan have one id.", "同一计划的两个版本须使用相同的标识。")
                .because(
                        "What became of a plan can be told only of one plan. A follow-up plan has an id of its own and names its predecessor.",
                        "只有同一计划才谈得上变化。后续计划有自己的标识，并注明其前身。")
                .notSuppressible());
    }

    @Override
    void check(PlanDiff diff, Breaches into) {
        Plan older = diff.older();
        Plan newer = diff.newer();
        if (!older.id().equals(newer.id())) {
            Part plan = new Part(PlanPart.PLAN, newer.id().value(), DocumentPath.root(), newer);
            into.at(plan, OTHER, Map.of("before", older.id()));
        }
    }
}
