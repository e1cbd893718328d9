package org.lmcplan.validate.plan;

import java.util.HashMap;
import java.util.Map;
import org.lmcplan.model.Section;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.PlanHead;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleScope;
import org.lmcplan.validate.rule.ValidatedPart;
import org.lmcplan.validate.wording.PlanFraming;

/** The sections in one section have different headings, except headings that say only what kind of part it is, such as 附件. */
final class HeadingsOfOneSectionDiffer extends StandardRule<PlanHead> {

    private static final Complaint SAME = Complaint.of(
                    "Section {section} has the same heading '{title}' as section {other}.",
                    "章节 {section} 的标题“{title}”与章节 {other} 相同。")
            .hint("correct one of the headings", "请更正其中一个标题");

    HeadingsOfOneSectionDiffer() {
        super(warning("LMC-V206"), RuleScope.each(PlanHead.class).lookingAtAll(Section.class));
    }

    @Override
    public void check(PlanHead plan, RuleContext context) {
        SectionNumbering.byParent(context.all(Section.class)).values().forEach(siblings -> {
            Map<String, ValidatedPart> passed = new HashMap<>();
            for (ValidatedPart part : siblings) {
                String title = part.as(Section.class).orElseThrow().title();
                ValidatedPart first = passed.putIfAbsent(title, part);
                if (first != null && !PlanFraming.isShared(title)) {
                    context.report(SAME)
                            .in(part)
                            .at("title")
                            .with("title", title)
                            .with("section", part.name())
                            .with("other", first.name())
                            .related(first, "title");
                }
            }
        });
    }
}
