package org.lmcplan.report.progress;

import org.lmcplan.report.content.ProgressWords;
import org.lmcplan.report.content.ReportData;
import org.lmcplan.report.page.ReportPage;
import org.lmcplan.report.page.ReportTable;
import org.lmcplan.report.page.ReportTable.TableStyle;
import org.lmcplan.report.page.StyledText;

/** The lines that cannot be tracked to completion, and why. */
record LimitSection(ReportData data, ProgressWords words, ReportLinks links) {

    void write(ReportPage page) {
        page.section("limits", words.of("Lines that cannot be tracked to completion, and why", "无法跟踪至完成的承诺及原因"));
        if (data.assessment().limits().isEmpty()) {
            page.paragraph(StyledText.of(words.of("Every line can be tracked.", "各条承诺均可跟踪。")));
            return;
        }
        page.paragraph(StyledText.of(words.of(
                "As worded, these lines have no end point that records could show. They can still show activity or be kept up.",
                "按其措辞，这些承诺没有可由记录证明的终点，但仍可有行动或持续落实。")));
        ReportTable table = ReportTable.of(
                        words.of("Reasons (a line may have several)", "原因（一条承诺可有多项）"), TableStyle.CARDS)
                .columns(words.of("Reason: the line …", "原因"), words.of("Count", "数目"), words.of("Lines", "承诺"));
        data.assessment()
                .limits()
                .forEach((limit, lines) ->
                        table.row(StyledText.of(words.term(limit)), StyledText.of(lines.size()), links.lines(lines)));
        page.table(table);
    }
}
