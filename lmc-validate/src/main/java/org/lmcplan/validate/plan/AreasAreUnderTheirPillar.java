package org.lmcplan.validate.plan;

import org.lmcplan.model.CooperationArea;
import org.lmcplan.model.Pillar;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleScope;
import org.lmcplan.validate.rule.ValidatedPart;

/** The section of a cooperation area is under the heading of its pillar and of no other. */
final class AreasAreUnderTheirPillar extends StandardRule<CooperationArea> {

    private static final Complaint ELSEWHERE = Complaint.of(
                    "'{area}' belongs to '{pillar}', but its section {section} is under the heading of '{other}'.",
                    "“{area}”标为属于“{pillar}”，但其章节 {section} 位于“{other}”的标题之下。")
            .hint("name the pillar whose heading the section is under", "请改为该章节所在的支柱");

    AreasAreUnderTheirPillar() {
        super(warning("LMC-V605"), RuleScope.each(CooperationArea.class).lookingAtAll(Pillar.class));
    }

    @Override
    public void check(CooperationArea area, RuleContext context) {
        for (ValidatedPart part : context.all(Pillar.class)) {
            Pillar pillar = (Pillar) part.value();
            if (!pillar.id().equals(area.pillar())
                    && pillar.readFrom().stream()
                            .anyMatch(passage -> passage.section().contains(area.section()))) {
                context.report(ELSEWHERE)
                        .at("pillar")
                        .with("area", area.id())
                        .with("pillar", area.pillar())
                        .with("section", area.section())
                        .with("other", pillar.id())
                        .related(part);
            }
        }
    }
}
