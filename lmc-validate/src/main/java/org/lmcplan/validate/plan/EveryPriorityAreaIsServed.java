package org.lmcplan.validate.plan;

import org.lmcplan.model.CooperationArea;
import org.lmcplan.model.PriorityArea;
import org.lmcplan.validate.rule.Complaint;

/** Every priority area has a cooperation area, a commitment about it or an indicator that measures it. */
final class EveryPriorityAreaIsServed extends UseRule<PriorityArea> {

    private static final Complaint IDLE = Complaint.of(
                    "No cooperation area, commitment or indicator belongs to the priority area '{id}'.",
                    "没有合作领域、承诺或指标属于优先领域“{id}”。")
            .hint(
                    "name it in the areas that belong to it, or under about: in commitments",
                    "请在所属的合作领域中指明它，或在承诺的 about 中列出它");

    EveryPriorityAreaIsServed() {
        super(warning("LMC-V604"), PriorityArea.class, CooperationArea.class, IDLE);
    }
}
