package org.lmcplan.validate.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        Map<Optional<SectionNumber>, List<ValidatedPart>> below = SectionNumbering.byParent(context.all(Section.class));
        for (ValidatedPart part : context.all(Section.class)) {
            Section section = part.as(Section.class).orElseThrow();
            if (section.body().isPresent() && below.containsKey(Optional.of(section.number()))) {
                context.report(ABOVE).in(part).at("body").with("section", section.number());
            }
        }
    }
}
