package org.lmcplan.report.progress;

import java.util.List;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.assess.TargetAnswer;
import org.lmcplan.model.assess.TargetStatus;
import org.lmcplan.report.content.ProgressWords;
import org.lmcplan.report.content.ReportData;
import org.lmcplan.report.page.ReportPage;
import org.lmcplan.report.page.ReportTable;
import org.lmcplan.report.page.ReportTable.TableStyle;
import org.lmcplan.report.page.StyledText;

/** Instruments, mechanisms, programmes and partners: their stage in the text and in the records. */
record TargetSection(ReportData data, ProgressWords words, ReportLinks links) {

    void write(ReportPage page) {
        page.section("instruments", words.of("Instruments and their stages", "文件及其阶段"));
        if (data.assessment().instruments().isEmpty()) {
            page.paragraph(StyledText.of(words.of("The plan document lists no instruments.", "计划文档未列出文件。")));
        }
        table(page, PlanPart.INSTRUMENT, data.assessment().instruments());
        page.section("bodies", words.of("Mechanisms, programmes and partners", "机制、计划项目与伙伴"));
        boolean none = data.assessment().mechanisms().isEmpty()
                && data.assessment().programmes().isEmpty()
                && data.assessment().partners().isEmpty();
        page.paragraph(StyledText.of(
                none
                        ? words.of("The plan document lists none.", "计划文档未列出。")
                        : words.of("All years count: what matters is whether they exist.", "不限计划期，以是否存在为准。")));
        table(page, PlanPart.MECHANISM, data.assessment().mechanisms());
        table(page, PlanPart.PROGRAMME, data.assessment().programmes());
        table(page, PlanPart.PARTNER, data.assessment().partners());
    }

    private <S extends TargetStatus> void table(
            ReportPage page, PlanPart kind, List<? extends TargetAnswer<?, S>> answers) {
        ReportTable table = ReportTable.of(words.heading(kind), TableStyle.CARDS)
                .columns(
                        words.of("Name", "名称"),
                        words.of("In the text", "计划表述"),
                        words.of("In the records", "记录显示"),
                        words.of("Compared with the text", "与计划表述对照"),
                        words.of("Records", "记录"));
        for (TargetAnswer<?, S> answer : answers) {
            table.row(
                    "target-" + answer.target().id(),
                    List.of(
                            StyledText.of(links.names().name(answer.target().names())),
                            StyledText.of(words.term(answer.target().lifecycle())),
                            standing(answer),
                            StyledText.of(words.term(answer.againstPlan())),
                            links.recordsOf(answer.target().id(), answer.support())));
        }
        page.table(table);
    }

    private StyledText standing(TargetAnswer<?, ?> answer) {
        if (answer.atLeast().level() == 0 && answer.atLeast() == answer.atMost()) {
            return StyledText.of(words.term(answer.atLeast()));
        }
        StyledText text = answer.status()
                .map(standing -> StyledText.none().strong(words.term(standing)))
                .orElseGet(() -> StyledText.of(
                        words.of("undetermined, ", "无法判定，") + words.between(answer.atLeast(), answer.atMost())));
        text = answer.reachedBy()
                .map(day -> words.of("first shown by ", "最早记录：") + words.date(day))
                .map(text.line()::small)
                .orElse(text);
        return answer.contradicted()
                ? text.line().small(words.of("a later record says that it is still in drafting", "另有较晚的记录称仍在编制"))
                : text;
    }
}
