package org.lmcplan.validate.plan;

import org.lmcplan.model.NamedElement;
import org.lmcplan.model.Passage;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.RuleContext;

/** Each passage that an element was read from gives the words, not only the section. */
final class PassagesHaveQuotes extends StandardRule<NamedElement> {

    private static final Complaint WORDLESS = Complaint.of(
                    "'{id}' was read from section {section}, but its words are not quoted.",
                    "“{id}”出自章节 {section}，但未给出原文。")
            .hint("add quote: with the words", "请添加 quote，给出原文");

    PassagesHaveQuotes() {
        super(note("LMC-V305"), NamedElement.class);
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
