package org.lmcplan.validate.plan;

import java.util.Set;
import org.lmcplan.model.Section;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.PlanHead;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleScope;
import org.lmcplan.validate.rule.ValidatedPart;

/** A section that has only a heading contains other sections. */
final class HeadingsHaveContent extends StandardRule<PlanHead> {

    private static final Complaint EMPTY = Complaint.of(
                    "Section {section} has only a heading and contains no sections.", "章节 {section} 只有标题，且没有下级章节。")
            .hint("add its body, or the sections that it contains", "请补充其正文，或其下级章节");

    HeadingsHaveContent() {
        super(warning("LMC-V204"), RuleScope.each(PlanHead.class).lookingAtAll(Section.class));
    }

    @Override
    public void check(PlanHead plan, RuleContext context) {
        Set<SectionNumber> parents = SectionNumbering.parents(context.all(Section.class));
        for (ValidatedPart part : context.all(Section.class)) {
            Section section = (Section) part.value();
            if (section.body().isEmpty() && !parents.contains(section.number())) {
                context.report(EMPTY).in(part).with("section", section.number());
            }
        }
    }
}
