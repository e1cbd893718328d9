package org.lmcplan.validate.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lmcplan.model.Edition;
import org.lmcplan.model.Section;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.PlanHead;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleScope;
import org.lmcplan.validate.rule.ValidatedPart;

/** The sections within a section are numbered from 1 without gaps. Those of an excerpt may be anywhere in the text. */
final class SectionsLeaveNoGap extends StandardRule<PlanHead> {

    private static final Complaint GAP = Complaint.of(
                    "Section {section} exists, but {missing} does not.", "有章节 {section}，但没有章节 {missing}。")
            .hint("add section {missing}, or correct the number", "请补充章节 {missing}，或更正编号");

    SectionsLeaveNoGap() {
        super(warning("LMC-V202"), RuleScope.each(PlanHead.class).lookingAtAll(Section.class));
    }

    @Override
    public void check(PlanHead plan, RuleContext context) {
        if (plan.edition() == Edition.EXCERPT) {
            return;
        }
        List<ValidatedPart> sections = context.all(Section.class);
        Set<SectionNumber> numbers = new HashSet<>();
        sections.forEach(part -> numbers.add(((Section) part.value()).number()));
        for (ValidatedPart part : sections) {
            SectionNumber number = ((Section) part.value()).number();
            Optional<SectionNumber> before = SectionNumbering.before(number);
            if (before.isPresent() && !numbers.contains(before.get())) {
                context.report(GAP)
                        .in(part)
                        .at("number")
                        .with("section", number)
                        .with("missing", before.get());
            }
        }
    }
}
