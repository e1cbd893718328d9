package org.lmcplan.validate.plan;

import org.lmcplan.model.Section;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.RuleContext;

/** No section is deeper than the fourth level. */
final class SectionsAreNotTooDeep extends StandardRule<Section> {

    private static final Complaint DEEP = Complaint.of(
                    "Section {section} is at level {level}.", "章节 {section} 位于第 {level} 级。")
            .hint("use at most four levels", "请控制在四级以内");
    private static final int MOST = 4;

    SectionsAreNotTooDeep() {
        super(warning("LMC-V203"), Section.class);
    }

    @Override
    public void check(Section section, RuleContext context) {
        if (section.number().depth() > MOST) {
            context.report(DEEP)
                    .at("number")
                    .with("section", section.number())
                    .with("level", section.number().depth());
        }
    }
}
