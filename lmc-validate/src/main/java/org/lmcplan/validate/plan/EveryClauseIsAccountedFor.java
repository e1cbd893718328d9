package org.lmcplan.validate.plan;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lmcplan.model.Goal;
import org.lmcplan.model.PlanElement;
import org.lmcplan.model.Principle;
import org.lmcplan.model.Section;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleScope;
import org.lmcplan.validate.rule.ValidatedPart;
import org.lmcplan.validate.wording.ClauseMarks;
import org.lmcplan.validate.wording.PlanFraming;
import org.lmcplan.validate.wording.SentenceMarks;
import org.lmcplan.validate.wording.WordingLanguages;

/**
 * Every clause of a Chinese text, between marks such as full stops or commas, and every sentence of an English one is quoted in full
 * by commitments or statements, or contains words that a goal or principle was read from. A printed label such as 第一条 or (b), which a
 * clause of the section has, belongs to none; nor do words that join clauses or lead in to a list in English. Of a row of a table,
 * with | between its cells, some words are enough. An English preamble or closing section may be left out as a whole.
 */
final class EveryClauseIsAccountedFor extends StandardRule<Section> {

    private static final Complaint LEFT_OVER = Complaint.of(
                    "The clause '{clause}' of section {section} is neither a commitment nor a statement.",
                    "章节 {section} 的分句“{clause}”既未编码为承诺，也未编码为陈述。")
            .hint("code it as a commitment, or as a statement if it promises nothing", "请编码为承诺；若不含承诺，请编码为陈述");

    /** Commas and blanks beside words that a clause leaves over. */
    private static final Pattern EDGES = Pattern.compile("^[\\s,]+|[\\s,]+$");

    EveryClauseIsAccountedFor() {
        super(
                error("LMC-V303"),
                RuleScope.each(Section.class)
                        .lookingAt(Lookup.CLAUSES, Lookup.READERS, Lookup.PLAN)
                        .whereTextIsIn("zh", "en"));
    }

    @Override
    public void check(Section section, RuleContext context) {
        String body = section.body().orElse("");
        QuoteCoverage cover = context.fact(QuoteCoverage.OF_SECTION);
        PrintedLabels labels = PrintedLabels.of(section, context.clauses());
        if (WordingLanguages.isEnglish(context.plan().language())) {
            if (context.clauses().isEmpty() && PlanFraming.isFraming(section.title(), body)) {
                return;
            }
            for (ClauseMarks.Stretch sentence : SentenceMarks.sentences(body)) {
                ClauseMarks.Stretch words = labels.skip(sentence);
                leftOver(cover, words, body)
                        .filter(left -> !isFraming(body.substring(words.from(), words.to()), section, context))
                        .ifPresent(left -> report(left, section, context));
            }
            return;
        }
        for (ClauseMarks.Stretch clause : ClauseMarks.clauses(body)) {
            if (!cover.quotes(labels.skip(clause))) {
                ClauseMarks.lines(body, clause).stream()
                        .map(labels::skip)
                        .filter(line -> !cover.quotes(line) && !isQuotedRow(cover, line, body))
                        .map(line -> body.substring(line.from(), line.to()))
                        .filter(words -> !isFraming(words, section, context))
                        .forEach(words -> report(words, section, context));
            }
        }
    }

    private static void report(String words, Section section, RuleContext context) {
        context.report(LEFT_OVER).at("body").with("clause", words).with("section", section.number());
    }

    /** The words of an English sentence that no clause quotes, from the first to the last of them. */
    private static Optional<String> leftOver(QuoteCoverage cover, ClauseMarks.Stretch sentence, String body) {
        List<ClauseMarks.Stretch> left = isQuotedRow(cover, sentence, body)
                ? List.of()
                : cover.notQuoted(sentence).stream()
                        .filter(words -> !SentenceMarks.onlyJoin(body.substring(words.from(), words.to())))
                        .toList();
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(EDGES.matcher(body.substring(
                                left.get(0).from(), left.get(left.size() - 1).to()))
                        .replaceAll(""));
    }

    private static boolean isQuotedRow(QuoteCoverage cover, ClauseMarks.Stretch line, String body) {
        return body.substring(line.from(), line.to()).contains(" | ") && cover.quotesSomeOf(line);
    }

    /** Whether words of the section contain some that a goal or principle was read from. */
    private static boolean isFraming(String words, Section section, RuleContext context) {
        return context.readers().stream()
                .map(ValidatedPart::value)
                .filter(part -> part instanceof Goal || part instanceof Principle)
                .flatMap(part -> ((PlanElement) part).readFrom().stream())
                .filter(passage -> passage.section().equals(section.number()))
                .flatMap(passage -> passage.quote().stream())
                .anyMatch(words::contains);
    }
}
