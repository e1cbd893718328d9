package org.lmcplan.validate.plan;

import java.util.List;
import org.lmcplan.model.CooperationArea;
import org.lmcplan.model.Section;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.ValidatedPart;

/** A section describes at most one cooperation area. */
final class SectionsHoldOneArea extends StandardRule<Section> {

    private static final Complaint SECOND = Complaint.of(
                    "'{area}' is described in section {section}, which already describes '{other}'.",
                    "“{area}”与“{other}”对应同一章节 {section}。")
            .hint("keep one of the two", "请保留其中之一");

    SectionsHoldOneArea() {
        super(error("LMC-V606"), Section.class, Lookup.READERS);
    }

    @Override
    public void check(Section section, RuleContext context) {
        List<ValidatedPart> areas = context.readers().stream()
                .filter(part -> part.value() instanceof CooperationArea)
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
