package org.lmcplan.examples.progress.report;

import org.lmcplan.examples.progress.page.Page;
import org.lmcplan.examples.progress.page.Table;
import org.lmcplan.examples.progress.page.Text;

/** The lines that cannot be followed to their end, and why. */
record LimitTable(ReportInput input, Words words, Labels labels) {

    void write(Page page) {
        page.section("limits", words.of("What cannot be tracked, and why", "无法追踪到底的承诺及原因"));
        page.paragraph(Text.of(words.of(
                "By their own words these lines promise no end that records could show. They can still show activity.",
                "按其措辞，这些承诺没有可由记录证明的终点，但仍可有行动。")));
        Table table = Table.of(words.of("Reasons; a line may have several", "原因，一条承诺可有多项"), Table.Style.CARDS)
                .columns(words.of("Reason: the line …", "原因"), words.of("How many", "数目"), words.of("Lines", "承诺"));
        input.assessment()
                .limits()
                .forEach((limit, lines) -> table.row(
                        Text.of(words.term(limit)), Text.of(Integer.toString(lines.size())), labels.lines(lines)));
        page.table(table);
    }
}
