package org.lmcplan.validate.plan;

import java.util.List;
import java.util.Optional;
import org.lmcplan.model.Clause;
import org.lmcplan.model.Passage;
import org.lmcplan.model.PlanElement;
import org.lmcplan.model.Section;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingBuilder;
import org.lmcplan.validate.rule.Link;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleScope;

/** Every quote is in the section it cites, character by character. */
final class QuotesAreInTheText extends StandardRule<PlanElement> {

    private static final Complaint MISSING = Complaint.of(
                    "The words '{quote}' are not in section {section}.", "章节 {section} 中没有文字“{quote}”。")
            .hint("copy them from the section, character by character", "请从该章节逐字抄录");

    QuotesAreInTheText() {
        super(error("LMC-V301"), RuleScope.each(PlanElement.class).lookingAt(Lookup.SECTIONS));
    }

    @Override
    public void check(PlanElement element, RuleContext context) {
        List<Passage> passages = element.readFrom();
        List<Link> links = context.links();
        for (int i = 0; i < passages.size(); i++) {
            Optional<String> quote = passages.get(i).quote();
            Optional<Section> section = links.get(i).target(Section.class);
            if (quote.isPresent()
                    && section.filter(one -> !one.holds(quote.get())).isPresent()) {
                FindingBuilder draft = context.report(MISSING)
                        .with("quote", quote.get())
                        .with("section", passages.get(i).section());
                if (element instanceof Clause) {
                    draft.at("quote");
                } else {
                    draft.at("readFrom", i, "quote");
                }
            }
        }
    }
}
