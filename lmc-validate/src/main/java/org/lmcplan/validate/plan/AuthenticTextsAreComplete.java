package org.lmcplan.validate.plan;

import java.util.List;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.Section;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.PlanHead;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleScope;

/** A further authentic text covers every section that has text, or none. */
final class AuthenticTextsAreComplete extends StandardRule<PlanHead> {

    private static final Complaint IN_PART = Complaint.of(
                    "The authentic text in '{language}' is there for {count} of {all} sections.",
                    "“{language}”作准文本涵盖 {all} 个章节中的 {count} 个。")
            .hint("add the text of the other sections to their authenticBodies:", "请将其余章节的文本添加到 authenticBodies");

    AuthenticTextsAreComplete() {
        super(note("LMC-V309"), RuleScope.each(PlanHead.class).lookingAtAll(Section.class));
    }

    @Override
    public void check(PlanHead plan, RuleContext context) {
        for (int i = 0; i < plan.authenticTexts().size(); i++) {
            LanguageTag language = plan.authenticTexts().get(i).language();
            List<Section> withText = context.all(Section.class).stream()
                    .flatMap(part -> part.as(Section.class).stream())
                    .filter(section -> section.body().isPresent())
                    .toList();
            long count = withText.stream()
                    .filter(section -> section.authenticBodies().in(language).isPresent())
                    .count();
            if (count > 0 && count < withText.size()) {
                context.report(IN_PART)
                        .at("authenticTexts", i)
                        .with("language", language)
                        .with("count", count)
                        .with("all", withText.size());
            }
        }
    }
}
