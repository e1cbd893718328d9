package org.lmcplan.examples.progress.report;

import java.util.ArrayList;
import java.util.List;
import org.lmcplan.examples.progress.page.Page;
import org.lmcplan.examples.progress.page.Table;
import org.lmcplan.examples.progress.page.Text;
import org.lmcplan.model.Slug;
import org.lmcplan.model.assess.EvidenceCount;
import org.lmcplan.model.assess.ExclusionReason;

/** The records that do not count, and what could not be read at all. */
record LeftOut(ReportInput input, Words words, Labels labels) {

    void write(Page page) {
        EvidenceCount count = input.assessment().evidence();
        page.section("set-aside", words.of("Records set aside", "未计入的记录"));
        Table table = Table.of(words.of("Why they do not count", "未计入的原因"), Table.Style.CARDS)
                .columns(words.of("Reason", "原因"), words.of("How many", "数目"), words.of("Records", "记录"));
        for (ExclusionReason reason : ExclusionReason.values()) {
            row(table, words.term(reason), count.excluded(reason));
        }
        row(
                table,
                words.of("counts only perhaps: may lie after the day of the report", "未必计入：或晚于报告日期"),
                count.undetermined());
        row(
                table,
                words.of(
                        "its id was given more than once; it counts once, but its money every time",
                        "标识重复：只计一次，金额每次计入"),
                count.duplicates());
        if (table.isEmpty()) {
            page.paragraph(Text.of(words.of("Every record counts.", "所有记录均已计入。")));
        }
        page.table(table);
        if (!input.faults().isEmpty()) {
            faults(page);
        }
    }

    private void row(Table table, String reason, List<Slug> records) {
        if (!records.isEmpty()) {
            table.row(Text.of(reason), Text.of(Integer.toString(records.size())), labels.records(records));
        }
    }

    private void faults(Page page) {
        page.section("left-out", words.of("Left out on reading", "读取时遗漏的内容"));
        page.paragraph(Text.of(words.of(
                "These records have faults and are in none of the numbers above. Each fault stands with its place.",
                "以下记录有误，未计入上述任何数字；各项错误均注明位置。")));
        List<Text> items = new ArrayList<>();
        input.faults().forEach(fault -> items.add(Text.of(fault.toString(words.locale()))));
        page.bullets(items);
    }
}
