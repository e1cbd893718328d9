package org.lmcplan.validate.plan;

import org.lmcplan.model.CooperationArea;
import org.lmcplan.model.Pillar;
import org.lmcplan.validate.rule.Complaint;

/** Every pillar has a cooperation area. */
final class EveryPillarIsServed extends UseRule<Pillar> {

    private static final Complaint IDLE = Complaint.of(
                    "No cooperation area belongs to the pillar '{id}'.", "没有合作领域属于支柱“{id}”。")
            .hint("name it in the areas that belong to it", "请在所属的合作领域中指明它");

    EveryPillarIsServed() {
        super(warning("LMC-V603"), Pillar.class, CooperationArea.class, IDLE);
    }
}
