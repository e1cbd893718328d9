package org.lmcplan.validate.plan;

import java.util.HashSet;
import java.util.Set;
import org.lmcplan.model.CooperationArea;
import org.lmcplan.model.Section;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.PlanHead;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleScope;
import org.lmcplan.validate.rule.ValidatedPart;

/** In a chapter of cooperation areas, each section that has text and contains no other sections describes one. */
final class LeavesAreAreas extends StandardRule<PlanHead> {

    private static final Complaint BARE = Complaint.of(
                    "Section {section} is among sections that describe cooperation areas, but describes none.",
                    "章节 {section} 位于合作领域所在的篇章，却没有对应的领域。")
            .hint("add a cooperation area for it", "请为其添加合作领域");

    LeavesAreAreas() {
        super(warning("LMC-V608"), RuleScope.each(PlanHead.class).lookingAtAll(Section.class, CooperationArea.class));
    }

    @Override
    public void check(PlanHead plan, RuleContext context) {
        Set<SectionNumber> parents = SectionNumbering.parents(context.all(Section.class));
        Set<SectionNumber> areas = new HashSet<>();
        Set<SectionNumber> chapters = new HashSet<>();
        for (ValidatedPart part : context.all(CooperationArea.class)) {
            SectionNumber section = ((CooperationArea) part.value()).section();
            areas.add(section);
            chapters.add(section.chapter());
        }
        for (ValidatedPart part : context.all(Section.class)) {
            Section section = (Section) part.value();
            SectionNumber number = section.number();
            boolean leaf = section.body().isPresent() && !parents.contains(number);
            if (leaf && chapters.contains(number.chapter()) && !areas.contains(number)) {
                context.report(BARE).in(part).with("section", number);
            }
        }
    }
}
