package org.lmcplan.validate.plan;

import org.lmcplan.model.Section;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.wording.PlanFraming;

/** Something is read from every section that has text, except preambles and closing clauses. */
final class TextIsRead extends StandardRule<Section> {

    private static final Complaint UNREAD = Complaint.of(
                    "Nothing is read from section {section}.", "没有任何内容出自章节 {section}。")
            .hint("code its clauses, or add it to the passages that something was read from", "请为其分句编码，或将其添加到相应内容的出处中");

    TextIsRead() {
        super(warning("LMC-V307"), Section.class, Lookup.CLAUSES, Lookup.READERS);
    }

    @Override
    public void check(Section section, RuleContext context) {
        if (section.body().isPresent()
                && context.clauses().isEmpty()
                && context.readers().isEmpty()
                && !PlanFraming.isFraming(section.title(), section.body().get())) {
            context.report(UNREAD).at("body").with("section", section.number());
        }
    }
}
