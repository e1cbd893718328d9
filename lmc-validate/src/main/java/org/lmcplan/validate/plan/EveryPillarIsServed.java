package org.lmcplan.validate.plan;

import org.lmcplan.model.CooperationArea;
import org.lmcplan.model.Pillar;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleScope;

/** Every pillar has a cooperation area. */
final class EveryPillarIsServed extends StandardRule<Pillar> {

    private static final Complaint IDLE = Complaint.of(
                    "No cooperation area belongs to the pillar '{id}'.", "没有合作领域属于支柱“{id}”。")
            .hint("name it in the areas that belong to it", "请在所属合作领域中写明它");

    EveryPillarIsServed() {
        super(warning("LMC-V603"), RuleScope.each(Pillar.class).lookingAt(Lookup.REFERRERS));
    }

    @Override
    public void check(Pillar subject, RuleContext context) {
        boolean served = context.referrers().stream()
                .anyMatch(part -> part.as(CooperationArea.class).isPresent());
        if (!served) {
            context.report(IDLE).with("id", subject.id());
        }
    }
}
