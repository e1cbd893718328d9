package org.lmcplan.report.progress;

import java.util.List;
import java.util.Optional;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.Section;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.Slug;
import org.lmcplan.model.assess.CommitmentAnswer;
import org.lmcplan.model.assess.ExclusionReason;
import org.lmcplan.model.assess.Progress;
import org.lmcplan.model.assess.SeriesGap;
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
        page.paragraph(StyledText.of(language()
                + words.of(
                        "What happened within the term counts towards a line. Where a line is to set something up or to draft"
                                + " a document, it also counts if that existed before. “Possibly” marks records whose date may lie outside the term"
                                + " or after the report date.",
                        "各条承诺计入计划期内发生的情况；承诺设立机制或编制文件的，此前已有者亦计入。标为“或可计入”的记录，其日期可能不在计划期内或晚于报告日期。")));
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
                table.group(links.names().section(line.section()) + printed(line.section()));
            }
            table.row(
                    "line-" + line.id(),
                    List.of(
                            id(line),
                            wording(line),
                            StyledText.of(words.term(line.force())).line().small(words.term(answer.ceiling())),
                            progress(answer),
                            records(answer)));
        }
        page.table(table);
    }

    /** Returns what is printed before the heading of a section, in brackets. */
    private String printed(SectionNumber number) {
        return data.plan()
                .section(number)
                .flatMap(Section::label)
                .map(words::bracketed)
                .orElse("");
    }

    /** Returns the id of a line, with the number that is printed in the plan below it. */
    private static StyledText id(Commitment line) {
        StyledText id = StyledText.of(line.id().value());
        return line.label().map(id.line()::small).orElse(id);
    }

    /** Says in which language the lines are quoted. */
    private String language() {
        if (links.names().isOwnLanguage()) {
            return words.of("Lines are quoted word for word. ", "以下为计划原文。");
        }
        String name = words.name(data.plan().plan().language());
        String quoted = words.of("Lines are quoted word for word in " + name, "以下为计划原文（" + name + "）");
        boolean translated = data.assessment().commitments().stream()
                .anyMatch(answer -> links.names().gloss(answer.commitment()).isPresent());
        return quoted
                + (translated ? words.of("; translations are for reading only. ", "，译文仅供阅读。") : words.of(". ", "。"));
    }

    private StyledText wording(Commitment line) {
        StyledText quote = StyledText.none().quote(data.plan().plan().language(), line.quote());
        return links.names().gloss(line).map(quote.line()::small).orElse(quote);
    }

    private StyledText progress(CommitmentAnswer answer) {
        StyledText status = StyledText.none().status(answer.progress().code(), words.term(answer.progress()));
        if (answer.atLeast().compareTo(Progress.ACTIVITY) >= 0) {
            for (SeriesGap gap : answer.gaps()) {
                status = status.line().small(links.gap(gap));
            }
        }
        if (answer.progress() != Progress.UNDETERMINED) {
            return status;
        }
        return status.line().small(words.between(answer.atLeast(), answer.atMost()));
    }

    private StyledText records(CommitmentAnswer answer) {
        Support support = answer.support();
        StyledText text = links.recordsOf(answer.commitment().id(), support);
        for (ExclusionReason reason : ExclusionReason.values()) {
            List<Slug> uncounted = support.uncounted(reason);
            if (reason.concernsOneAnswer() && !uncounted.isEmpty()) {
                text = text.line()
                        .small(words.labelled(words.term(reason), ""))
                        .line()
                        .then(links.records(uncounted));
            }
        }
        return text;
    }
}
