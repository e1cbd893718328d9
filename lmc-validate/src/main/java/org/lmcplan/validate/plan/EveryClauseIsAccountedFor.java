package org.lmcplan.validate.plan;

import java.util.List;
import org.lmcplan.model.Goal;
import org.lmcplan.model.PlanElement;
import org.lmcplan.model.Principle;
import org.lmcplan.model.Section;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleScope;
import org.lmcplan.validate.wording.ClauseMarks;

/**
 * Every clause of a Chinese text, between marks such as full stops or commas, is quoted in full by a commitment or a statement, or
 * contains words that a goal or principle was read from. A printed label such as 第一条 or (b), which a clause of the section has,
 * belongs to none.
 */
final class EveryClauseIsAccountedFor extends StandardRule<Section> {

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
        PrintedLabels labels = PrintedLabels.of(section, context.clauses());
        for (ClauseMarks.Stretch clause : ClauseMarks.clauses(body)) {
            if (!cover.quotes(labels.skip(clause))) {
                ClauseMarks.lines(body, clause).stream()
                        .map(labels::skip)
                        .filter(line -> !cover.quotes(line))
                        .map(line -> body.substring(line.from(), line.to()))
                        .filter(words -> framed.stream().noneMatch(words::contains))
                        .forEach(words -> context.report(LEFT_OVER)
                                .at("body")
                                .with("clause", words)
                                .with("section", section.number()));
            }
        }
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
