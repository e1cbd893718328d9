package org.lmcplan.report.progress;

import java.util.Comparator;
import java.util.List;
import org.lmcplan.model.assess.CommitmentAnswer;
import org.lmcplan.model.assess.DueAnswer;
import org.lmcplan.model.assess.RecurringSeries;
import org.lmcplan.model.assess.SeriesKind;
import org.lmcplan.model.assess.Window;
import org.lmcplan.report.content.ProgressWords;
import org.lmcplan.report.content.ReportData;
import org.lmcplan.report.page.ReportPage;
import org.lmcplan.report.page.ReportTable;
import org.lmcplan.report.page.ReportTable.TableStyle;
import org.lmcplan.report.page.StyledText;

/** What the plan promises by a date, and what it promises for each period besides meetings. Left out if there is neither. */
record DueSection(ReportData data, ProgressWords words, ReportLinks links) {

    void write(ReportPage page) {
        List<CommitmentAnswer> due = data.assessment().commitments().stream()
                .filter(answer -> answer.due().isPresent())
                .sorted(Comparator.comparing(answer -> due(answer).due()))
                .toList();
        List<RecurringSeries> series = data.assessment().series().stream()
                .filter(each -> each.kind() != SeriesKind.MEETING)
                .toList();
        if (due.isEmpty() && series.isEmpty()) {
            return;
        }
        page.section("due", words.of("Dates", "期限"));
        if (!due.isEmpty()) {
            page.table(dates(due));
        }
        if (!series.isEmpty()) {
            page.table(windows(series));
        }
    }

    private static DueAnswer due(CommitmentAnswer answer) {
        return answer.due().orElseThrow();
    }

    private ReportTable dates(List<CommitmentAnswer> answers) {
        ReportTable table = ReportTable.of(words.of("Lines with a date", "有期限的承诺"), TableStyle.CARDS)
                .columns(
                        words.of("Due", "期限"),
                        words.of("Line", "承诺"),
                        words.of("Status", "状态"),
                        words.of("Who is to do it", "责任方"));
        for (CommitmentAnswer answer : answers) {
            DueAnswer due = due(answer);
            table.row(
                    StyledText.of(words.date(due.due())),
                    links.line(answer.commitment().id()),
                    StyledText.none().status(due.status().code(), words.term(due.status())),
                    StyledText.of(words.list(
                            due.responsible().stream().map(links.names()::party).toList())));
        }
        return table;
    }

    private ReportTable windows(List<RecurringSeries> all) {
        ReportTable table = ReportTable.of(
                        words.of("Reports and other promises for each period", "按期报告及其他定期承诺"), TableStyle.CARDS)
                .columns(words.of("Window", "窗口期"), words.of("Status", "状态"), words.of("Records", "记录"));
        for (RecurringSeries series : all) {
            table.group(series.commitment() + words.bracketed(words.term(series.kind())));
            for (Window window : series.windows()) {
                table.row(
                        StyledText.of(words.window(window.opens(), window.closes())),
                        StyledText.none().status(window.status().code(), words.status(window)),
                        links.records(window.held()));
            }
        }
        return table;
    }
}
