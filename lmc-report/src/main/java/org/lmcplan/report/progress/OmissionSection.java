package org.lmcplan.report.progress;

import java.util.List;
import org.lmcplan.model.Slug;
import org.lmcplan.model.assess.EvidenceCount;
import org.lmcplan.model.assess.ExclusionReason;
import org.lmcplan.model.problem.Problem;
import org.lmcplan.report.content.ProgressWords;
import org.lmcplan.report.content.ReportData;
import org.lmcplan.report.page.ReportPage;
import org.lmcplan.report.page.ReportTable;
import org.lmcplan.report.page.ReportTable.TableStyle;
import org.lmcplan.report.page.StyledText;

/** The records that do not count, and the problems that kept others from being read. */
record OmissionSection(ReportData data, ProgressWords words, ReportLinks links) {

    void write(ReportPage page) {
        EvidenceCount count = data.assessment().evidence();
        page.section("set-aside", words.of("Records set aside", "未计入的记录"));
        ReportTable table = ReportTable.of(words.of("Why they do not count", "未计入的原因"), TableStyle.CARDS)
                .columns(words.of("Reason", "原因"), words.of("Count", "数目"), words.of("Records", "记录"));
        for (ExclusionReason reason : ExclusionReason.values()) {
            row(table, words.term(reason), count.excluded(reason));
        }
        ReportTable counted = ReportTable.of(
                        words.of("Records that count, but not as one certain record", "计入但不确定或重复的记录"), TableStyle.CARDS)
                .columns(words.of("Remark", "说明"), words.of("Count", "数目"), words.of("Records", "记录"));
        row(
                counted,
                words.of("counts only possibly: may be later than the report date", "未必计入：或晚于报告日期"),
                count.undetermined());
        row(
                counted,
                words.of("the id occurs more than once: it counts once, but its money each time", "标识重复：只计一次，但金额每次计入"),
                count.duplicates());
        if (table.isEmpty()) {
            page.paragraph(StyledText.of(
                    counted.isEmpty()
                            ? words.of("Every record counts.", "所有记录均已计入。")
                            : words.of("No record is set aside.", "没有未计入的记录。")));
        }
        page.table(table);
        page.table(counted);
        if (!data.problems().isEmpty()) {
            problems(page);
        }
    }

    private void row(ReportTable table, String reason, List<Slug> records) {
        if (!records.isEmpty()) {
            table.row(StyledText.of(reason), StyledText.of(records.size()), links.records(records));
        }
    }

    private void problems(ReportPage page) {
        page.section("left-out", words.of("Records that could not be read", "未能读取的记录"));
        page.paragraph(StyledText.of(
                words.of("These records are malformed and not included in any number above.", "以下记录格式有误，未计入上述任何数字。")));
        page.bullets(data.problems().stream().map(this::text).toList());
    }

    private StyledText text(Problem problem) {
        String position =
                problem.location().map(Object::toString).orElse(problem.path().toString());
        return StyledText.none()
                .strong(position)
                .plain(" " + problem.code() + " " + problem.message(words.locale()))
                .plain(words.bracketed(problem.hint(words.locale())));
    }
}
