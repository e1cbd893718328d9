package org.lmcplan.validate.plan;

import org.lmcplan.model.Section;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleScope;

/** Something is read from every section that has text. */
final class TextIsRead extends StandardRule<Section> {

    private static final Complaint UNREAD = Complaint.of(
                    "Nothing is read from section {section}.", "没有任何内容出自章节 {section}。")
            .hint("code its clauses, or cite it where something was read from it", "请为其分句编码，或在相应处引用它");

    TextIsRead() {
        super(
                warning("LMC-V307")
                        .requires("Something is read from every section that has text.", "凡有正文的章节，都须有内容由其读出。")
                        .because(
                                "Every answer overlooks a section from which nothing is read.",
                                "没有任何内容由其读出的章节，是所有答案都会忽略的文本。"),
                RuleScope.each(Section.class).lookingAt(Lookup.CLAUSES, Lookup.READERS));
    }

    @Override
    public void check(Section section, RuleContext context) {
        if (section.body().isPresent()
                && context.clauses().isEmpty()
                && context.readers().isEmpty()) {
            context.report(UNREAD).at("body").with("section", section.number());
        }
    }
}
