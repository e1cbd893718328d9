package org.lmcplan.validate.plan;

import java.util.List;
import java.util.Optional;
import org.lmcplan.model.Clause;
import org.lmcplan.model.Section;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.RuleContext;

/** Every authentic quote is in the authentic text of its section in that language, character by character. */
final class AuthenticQuotesAreInTheirText extends StandardRule<Clause> {

    private static final Complaint MISSING = Complaint.of(
                    "The words '{quote}' are not in the text of section {section} in '{language}'.",
                    "章节 {section} 的“{language}”文本中没有文字“{quote}”。")
            .hint(
                    "copy them from the section, or add the text of the section to its authenticBodies:",
                    "请从该章节逐字抄录，或将该章节的文本添加到 authenticBodies");

    AuthenticQuotesAreInTheirText() {
        super(error("LMC-V308"), Clause.class, Lookup.SECTIONS);
    }

    @Override
    public void check(Clause clause, RuleContext context) {
        if (clause.authenticQuotes().isEmpty()) {
            return; // like nearly all
        }
        Optional<Section> section = context.links().get(0).target(Section.class);
        if (section.isEmpty()) {
            return;
        }
        clause.authenticQuotes().byLanguage().forEach((language, quote) -> {
            String text = section.get().authenticTitles().in(language).orElse("") + "\n"
                    + section.get().authenticBodies().in(language).orElse("");
            if (!holdsInOrder(text, clause.authenticPassages(language))) {
                context.report(MISSING)
                        .at("authenticQuotes", language.value())
                        .with("quote", quote)
                        .with("section", section.get().number())
                        .with("language", language);
            }
        });
    }

    /** Whether a text contains the passages of a quote, one after the other. */
    private static boolean holdsInOrder(String text, List<String> passages) {
        int from = 0;
        for (String passage : passages) {
            int at = text.indexOf(passage, from);
            if (at < 0) {
                return false;
            }
            from = at + passage.length();
        }
        return true;
    }
}
