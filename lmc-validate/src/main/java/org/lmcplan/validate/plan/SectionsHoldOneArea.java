package org.lmcplan.validate.plan;

import java.util.List;
import org.lmcplan.model.CooperationArea;
import org.lmcplan.model.Section;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleScope;
import org.lmcplan.validate.rule.ValidatedPart;

/** A section sets out at most one cooperation area. */
final class SectionsHoldOneArea extends StandardRule<Section> {

    private static final Complaint SECOND = Complaint.of(
                    "'{area}' is set out in section {section}, like '{other}'.", "“{area}”与“{other}”同在章节 {section}。")
            .hint("keep one of the two", "请保留其一");

    SectionsHoldOneArea() {
        super(error("LMC-V606"), RuleScope.each(Section.class).lookingAt(Lookup.READERS));
    }

    @Override
    public void check(Section section, RuleContext context) {
        List<ValidatedPart> areas = context.readers().stream()
                .filter(part -> part.as(CooperationArea.class).isPresent())
                .toList();
        for (ValidatedPart part : areas.subList(Math.min(1, areas.size()), areas.size())) {
            context.report(SECOND)
                    .in(part)
                    .at("section")
                    .with("area", part.name())
                    .with("section", section.number())
                    .with("other", areas.get(0).name())
                    .related(areas.get(0), "section");
        }
    }
}
