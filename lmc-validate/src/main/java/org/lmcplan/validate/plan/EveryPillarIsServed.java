package org.lmcplan.validate.plan;

import org.lmcplan.model.CooperationArea;
import org.lmcplan.model.Pillar;
import org.lmcplan.validate.rule.Complaint;

/** Every pillar has a cooperation area, a commitment about it or an indicator that measures it. */
final class EveryPillarIsServed extends UseRule<Pillar> {

    private static final Complaint IDLE = Complaint.of(
                    "No cooperation area, commitment or indicator belongs to the pillar '{id}'.",
                    "没有合作领域、承诺或指标属于支柱“{id}”。")
            .hint(
                    "name it in the areas that belong to it, or under about: in commitments",
                    "请在所属的合作领域中指明它，或在承诺的 about 中列出它");

    EveryPillarIsServed() {
        super(warning("LMC-V603"), Pillar.class, CooperationArea.class, IDLE);
    }
}
