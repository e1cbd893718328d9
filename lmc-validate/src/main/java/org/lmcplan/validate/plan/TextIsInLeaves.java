package org.lmcplan.validate.plan;

import java.util.Set;
import org.lmcplan.model.Section;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.PlanHead;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleScope;
import org.lmcplan.validate.rule.ValidatedPart;

/** A section that contains other sections has no text of its own. */
final class TextIsInLeaves extends StandardRule<PlanHead> {

    private static final Complaint ABOVE = Complaint.of(
                    "Section {section} has its own text before its subsections.", "章节 {section} 在其下级章节之前另有正文。")
            .hint("check whether the text belongs in a section of its own", "请核实该段文字是否应独立成节");

    TextIsInLeaves() {
        super(note("LMC-V205"), RuleScope.each(PlanHead.class).lookingAtAll(Section.class));
    }

    @Override
    public void check(PlanHead plan, RuleContext context) {
        Set<SectionNumber> parents = SectionNumbering.parents(context.all(Section.class));
        for (ValidatedPart part : context.all(Section.class)) {
            Section section = (Section) part.value();
            if (section.body().isPresent() && parents.contains(section.number())) {
                context.report(ABOVE).in(part).at("body").with("section", section.number());
            }
        }
    }
}
