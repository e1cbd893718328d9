package org.lmcplan.validate.plan;

import java.util.ArrayList;
import java.util.List;
import org.lmcplan.model.Goal;
import org.lmcplan.model.PlanElement;
import org.lmcplan.model.Principle;
import org.lmcplan.model.Section;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleScope;

/**
 * Every clause of a Chinese text, between full stops or commas, is quoted in full by a commitment or a statement, or
 * contains words that a goal or principle was read from.
 */
final class EveryClauseIsAccountedFor extends StandardRule<Section> {

    static final String ENDS = "。,;\uFF0C\uFF1B";

    private static final Complaint LEFT_OVER = Complaint.of(
                    "The clause '{clause}' of section {section} is neither a commitment nor a statement.",
                    "章节 {section} 的分句“{clause}”既未编码为承诺，也未编码为陈述。")
            .hint("code it as a commitment, or as a statement if it promises nothing", "请编码为承诺；若不含承诺，请编码为陈述");

    EveryClauseIsAccountedFor() {
        super(
                error("LMC-V303"),
                RuleScope.each(Section.class)
                        .lookingAt(Lookup.CLAUSES, Lookup.READERS)
                        .whereTextIsIn("zh")); // clauses are delimited by these marks in Chinese only
    }

    @Override
    public void check(Section section, RuleContext context) {
        String body = section.body().orElse("");
        QuoteCoverage cover = QuoteCoverage.of(section, context.clauses());
        List<String> framed = framed(section, context);
        for (QuoteCoverage.Stretch stretch : clauses(body)) {
            String clause = body.substring(stretch.from(), stretch.to());
            if (!cover.quotes(stretch) && framed.stream().noneMatch(clause::contains)) {
                context.report(LEFT_OVER).at("body").with("clause", clause).with("section", section.number());
            }
        }
    }

    /** The stretches between full stops, commas and semicolons, full-width or ASCII. */
    private static List<QuoteCoverage.Stretch> clauses(String body) {
        List<QuoteCoverage.Stretch> clauses = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= body.length(); i++) {
            if (i == body.length() || ENDS.indexOf(body.charAt(i)) >= 0) {
                if (i > from) {
                    clauses.add(new QuoteCoverage.Stretch(from, i));
                }
                from = i + 1;
            }
        }
        return clauses;
    }

    /** The words of the section that goals and principles were read from. */
    private static List<String> framed(Section section, RuleContext context) {
        return context.readers().stream()
                .flatMap(part -> part.as(PlanElement.class).stream())
                .filter(element -> element instanceof Goal || element instanceof Principle)
                .flatMap(element -> element.readFrom().stream())
                .filter(passage -> passage.section().equals(section.number()))
                .flatMap(passage -> passage.quote().stream())
                .toList();
    }
}
