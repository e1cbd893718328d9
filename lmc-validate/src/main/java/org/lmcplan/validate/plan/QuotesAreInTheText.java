package org.lmcplan.validate.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lmcplan.model.Clause;
import org.lmcplan.model.PlanElement;
import org.lmcplan.model.Section;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingBuilder;
import org.lmcplan.validate.rule.Link;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.wording.TextDifference;

/** Every quote is in the section it cites, character by character. */
final class QuotesAreInTheText extends StandardRule<PlanElement> {

    private static final Complaint MISSING = Complaint.of(
                    "The words '{quote}' are not in section {section}.", "章节 {section} 中没有文字“{quote}”。")
            .hint("copy them from the section, character by character", "请从该章节逐字抄录");
    private static final Map<TextDifference.Kind, Complaint> ALMOST = Map.of(
            TextDifference.Kind.BLANK,
            almost("blanks or line breaks", "空白或换行")
                    .hint(
                            "copy the blanks as they are; a line break in a folded text (>) is read as a blank",
                            "请照录空白；折叠文本（>）中的换行会读作空格"),
            TextDifference.Kind.INVISIBLE,
            almost("an invisible character", "不可见字符").hint("delete the invisible character", "请删除该不可见字符"),
            TextDifference.Kind.FORM,
            almost("characters that look alike", "形近字符").hint("copy the characters of the section", "请照录该章节的字符"));

    QuotesAreInTheText() {
        super(error("LMC-V301"), PlanElement.class, Lookup.SECTIONS);
    }

    @Override
    public void check(PlanElement element, RuleContext context) {
        List<Link> links = context.links();
        if (element instanceof Clause clause) {
            clause.passages().forEach(words -> check(words, links.get(0), List.of("quote"), context));
        } else {
            for (int i = 0; i < element.readFrom().size(); i++) {
                Optional<String> words = element.readFrom().get(i).quote();
                if (words.isPresent()) {
                    check(words.get(), links.get(i), List.of("readFrom", i, "quote"), context);
                }
            }
        }
    }

    private static void check(String quote, Link link, List<?> at, RuleContext context) {
        Optional<Section> section = link.target(Section.class);
        if (section.isPresent() && !section.get().holds(quote)) {
            report(quote, section.get(), context).at(at).with("quote", quote).with("section", link.to());
        }
    }

    private static Complaint almost(String english, String chinese) {
        return Complaint.of(
                "The words '{quote}' differ from section {section} by " + english
                        + ": the quote has '{quoted}', the section has '{printed}'.",
                "文字“{quote}”与章节 {section} 的" + chinese + "不同：引文为“{quoted}”，章节为“{printed}”。");
    }

    /** Says what differs if a reader would not see it. */
    private static FindingBuilder report(String quote, Section section, RuleContext context) {
        Optional<TextDifference> difference = TextDifference.between(
                        quote, section.body().orElse(""))
                .or(() -> TextDifference.between(quote, section.title()));
        FindingBuilder draft = context.report(
                difference.map(one -> ALMOST.getOrDefault(one.kind(), MISSING)).orElse(MISSING));
        difference.ifPresent(one -> draft.with("quoted", one.quoted()).with("printed", one.printed()));
        return draft;
    }
}
