package org.lmcplan.validate.plan;

import java.util.Set;
import org.lmcplan.model.CooperationArea;
import org.lmcplan.model.Section;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.PlanHead;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleScope;
import org.lmcplan.validate.rule.ValidatedPart;

/** A section that describes a cooperation area contains no other sections. */
final class AreasAreLeaves extends StandardRule<PlanHead> {

    private static final Complaint ABOVE = Complaint.of(
                    "'{area}' is described in section {section}, which contains other sections.",
                    "“{area}”对应章节 {section}，而该章节含有下级章节。")
            .hint("code an area for each section that it contains", "请为其各下级章节分别编码领域");

    AreasAreLeaves() {
        super(warning("LMC-V607"), RuleScope.each(PlanHead.class).lookingAtAll(Section.class, CooperationArea.class));
    }

    @Override
    public void check(PlanHead plan, RuleContext context) {
        Set<SectionNumber> parents = SectionNumbering.parents(context.all(Section.class));
        for (ValidatedPart part : context.all(CooperationArea.class)) {
            SectionNumber section = ((CooperationArea) part.value()).section();
            if (parents.contains(section)) {
                context.report(ABOVE)
                        .in(part)
                        .at("section")
                        .with("area", part.name())
                        .with("section", section);
            }
        }
    }
}
