package org.lmcplan.report.progress;

import java.util.List;
import java.util.Optional;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.assess.CommitmentAnswer;
import org.lmcplan.model.assess.Progress;
import org.lmcplan.model.assess.Support;
import org.lmcplan.report.content.ProgressWords;
import org.lmcplan.report.content.ReportData;
import org.lmcplan.report.page.ReportPage;
import org.lmcplan.report.page.ReportTable;
import org.lmcplan.report.page.ReportTable.TableStyle;
import org.lmcplan.report.page.StyledText;

/** Every line of the plan with its wording, force, reach and progress. */
record CommitmentSection(ReportData data, ProgressWords words, ReportLinks links) {

    void write(ReportPage page) {
        page.section("commitments", words.of("Every line of the plan", "逐条承诺"));
        page.paragraph(StyledText.of(words.of(
                "Lines are quoted from the Chinese text; English translations are for reading only. Only what happened within"
                        + " the term counts towards a line.",
                "以下为计划原文。各条承诺只计入计划期内发生的情况。")));
        ReportTable table = ReportTable.of(words.of("Lines", "承诺"), TableStyle.CARDS)
                .columns(
                        words.of("Line", "编号"),
                        words.of("Wording", "原文"),
                        words.of("Force and reach", "承诺力度与可达进展"),
                        words.of("Progress", "进展"),
                        words.of("Records", "记录"));
        Optional<SectionNumber> section = Optional.empty();
        for (CommitmentAnswer answer : data.assessment().commitments()) {
            Commitment line = answer.commitment();
            if (!section.equals(Optional.of(line.section()))) {
                section = Optional.of(line.section());
                table.group(links.names().section(line.section()));
            }
            table.row(
                    "line-" + line.id(),
                    List.of(
                            StyledText.of(line.id().value()),
                            wording(line),
                            StyledText.of(words.term(line.force())).line().small(words.term(answer.ceiling())),
                            progress(answer),
                            records(answer.support())));
        }
        page.table(table);
    }

    private StyledText wording(Commitment line) {
        StyledText quote = StyledText.none().quote(data.plan().plan().language(), line.quote());
        return links.names().gloss(line).map(quote.line()::small).orElse(quote);
    }

    private StyledText progress(CommitmentAnswer answer) {
        StyledText status = StyledText.none().status(answer.progress().code(), words.term(answer.progress()));
        if (answer.progress() != Progress.UNDETERMINED || answer.atLeast() == answer.atMost()) {
            return status;
        }
        return status.line().small(words.between(answer.atLeast(), answer.atMost()));
    }

    private StyledText records(Support support) {
        StyledText text = links.records(support.evidence(), support.perhaps());
        return support.outsideTerm().isEmpty()
                ? text
                : text.line()
                        .small(words.of("outside the term: ", "计划期外："))
                        .line()
                        .then(links.records(support.outsideTerm()));
    }
}
