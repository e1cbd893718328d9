package org.lmcplan.validate.plan;

import org.lmcplan.model.CooperationArea;
import org.lmcplan.model.PriorityArea;
import org.lmcplan.validate.rule.Complaint;

/** Every priority area has a cooperation area. */
final class EveryPriorityAreaIsServed extends UseRule<PriorityArea> {

    private static final Complaint IDLE = Complaint.of(
                    "No cooperation area belongs to the priority area '{id}'.", "没有合作领域属于优先领域“{id}”。")
            .hint("name it in the areas that belong to it", "请在所属的合作领域中指明它");

    EveryPriorityAreaIsServed() {
        super(warning("LMC-V604"), PriorityArea.class, CooperationArea.class, IDLE);
    }
}
