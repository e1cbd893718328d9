package org.lmcplan.validate.plan;

import org.lmcplan.model.NamedElement;
import org.lmcplan.model.Passage;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleScope;

/** Each passage that an element was read from gives the words, not only the section. */
final class PassagesHaveQuotes extends StandardRule<NamedElement> {

    private static final Complaint WORDLESS = Complaint.of(
                    "'{id}' was read from section {section}, but the words are not given.",
                    "“{id}”出自章节 {section}，但未写明文字。")
            .hint("add quote: with the words", "请添加 quote，写明文字");

    PassagesHaveQuotes() {
        super(
                note("LMC-V305")
                        .requires(
                                "Each passage that an element was read from gives the words, not only the section.",
                                "要素出处须写明文字，不能只写章节。")
                        .because(
                                "A section says several things. Without the words it is unclear which was meant, and no rule can compare them.",
                                "一个章节含有多项内容。不写明文字，便无从知道所指为何，也无法由规则比对。"),
                RuleScope.each(NamedElement.class));
    }

    @Override
    public void check(NamedElement element, RuleContext context) {
        for (int i = 0; i < element.readFrom().size(); i++) {
            Passage passage = element.readFrom().get(i);
            if (passage.quote().isEmpty()) {
                context.report(WORDLESS)
                        .at("readFrom", i)
                        .with("id", element.id())
                        .with("section", passage.section());
            }
        }
    }
}
