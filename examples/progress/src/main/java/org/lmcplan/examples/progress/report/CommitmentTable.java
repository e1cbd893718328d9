package org.lmcplan.examples.progress.report;

import java.util.List;
import java.util.Optional;
import org.lmcplan.examples.progress.page.Page;
import org.lmcplan.examples.progress.page.Table;
import org.lmcplan.examples.progress.page.Text;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.Slug;
import org.lmcplan.model.assess.CommitmentAnswer;
import org.lmcplan.model.assess.Progress;
import org.lmcplan.model.assess.Support;

/** Every line with its words, how firmly it binds, how far it can get and how far it got. */
record CommitmentTable(ReportInput input, Words words, Labels labels) {

    void write(Page page) {
        page.section("commitments", words.of("Every line of the plan", "逐条承诺"));
        page.paragraph(Text.of(words.of(
                "The words are those of the Chinese text; English glosses are for reading only. Lines count what happened in"
                        + " the years of the term.",
                "以下为计划原文。承诺只计入计划年限内发生之事。")));
        Table table = Table.of(words.of("Lines", "承诺"), Table.Style.CARDS)
                .columns(
                        words.of("Line", "编号"),
                        words.of("Words", "原文"),
                        words.of("Force, reach", "约束力与可及程度"),
                        words.of("Progress", "进展"),
                        words.of("Records", "记录"));
        Optional<SectionNumber> section = Optional.empty();
        for (CommitmentAnswer answer : input.assessment().commitments()) {
            Commitment line = answer.commitment();
            if (!section.equals(Optional.of(line.section()))) {
                section = Optional.of(line.section());
                table.group(Text.of(labels.section(line.section())));
            }
            table.row(
                    "line-" + line.id(),
                    List.of(
                            Text.of(line.id().value()),
                            wording(line),
                            Text.of(words.term(line.force())).line().small(words.term(answer.ceiling())),
                            progress(answer),
                            records(answer.support())));
        }
        page.table(table);
    }

    private Text wording(Commitment line) {
        Text quote = Text.none().quote(input.plan().plan().language(), line.quote());
        return words.isChinese()
                ? quote
                : line.gloss()
                        .in(LanguageTag.ENGLISH)
                        .map(gloss -> quote.line().small(gloss))
                        .orElse(quote);
    }

    private Text progress(CommitmentAnswer answer) {
        Text status = Text.none().status(answer.progress().code(), words.term(answer.progress()));
        if (answer.progress() != Progress.UNDETERMINED || answer.atLeast() == answer.atMost()) {
            return status;
        }
        return status.line()
                .small(words.of(
                        "between “" + words.term(answer.atLeast()) + "” and “" + words.term(answer.atMost()) + "”",
                        "介于“" + words.term(answer.atLeast()) + "”与“" + words.term(answer.atMost()) + "”之间"));
    }

    /** What it rests on, and beside it what does not count for certain. */
    private Text records(Support support) {
        return with(
                with(labels.records(support.evidence()), words.of("perhaps: ", "或可计入："), support.perhaps()),
                words.of("outside the term: ", "年限之外："),
                support.outsideTerm());
    }

    private Text with(Text text, String head, List<Slug> others) {
        if (others.isEmpty()) {
            return text;
        }
        return (text.isEmpty() ? text : text.line()).small(head).line().then(labels.records(others));
    }
}
