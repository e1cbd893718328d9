package org.lmcplan.examples.progress.report;

import java.util.List;
import org.lmcplan.examples.progress.page.Page;
import org.lmcplan.examples.progress.page.Table;
import org.lmcplan.examples.progress.page.Text;
import org.lmcplan.model.assess.TargetAnswer;
import org.lmcplan.model.assess.TargetStatus;

/** Documents, bodies, programmes and partners: how far the text has them, and what the records show. */
record TargetTables(ReportInput input, Words words, Labels labels) {

    void write(Page page) {
        page.section("instruments", words.of("Documents at their stages", "文件及其阶段"));
        table(page, words.of("Documents", "文件"), input.assessment().instruments());
        page.section("bodies", words.of("Bodies, programmes and partners", "机制、项目与伙伴"));
        page.paragraph(Text.of(
                words.of("Followed over all years, as what matters is that they are there.", "不限计划年限，以是否存在为准。")));
        table(page, words.of("Bodies and meetings", "机制与会议"), input.assessment().mechanisms());
        table(page, words.of("Programmes", "项目与行动"), input.assessment().programmes());
        table(page, words.of("Partners", "伙伴"), input.assessment().partners());
    }

    private <S extends TargetStatus> void table(Page page, String caption, List<? extends TargetAnswer<?, S>> answers) {
        Table table = Table.of(caption, Table.Style.CARDS)
                .columns(
                        words.of("Name", "名称"),
                        words.of("By the text", "计划文本"),
                        words.of("By the records", "记录显示"),
                        words.of("Against the text", "与文本相比"),
                        words.of("Records", "记录"));
        for (TargetAnswer<?, S> answer : answers) {
            table.row(
                    "target-" + answer.target().id(),
                    List.of(
                            Text.of(labels.name(answer.target().names())),
                            Text.of(words.term(answer.target().lifecycle())),
                            standing(answer),
                            Text.of(words.term(answer.againstPlan())),
                            records(answer)));
        }
        page.table(table);
    }

    private Text standing(TargetAnswer<?, ?> answer) {
        if (answer.atLeast().level() == 0 && answer.atLeast() == answer.atMost()) {
            return Text.of(words.term(answer.atLeast()));
        }
        Text text = answer.status()
                .map(standing -> Text.none().strong(words.term(standing)))
                .orElseGet(() -> Text.of(words.of("undetermined, between “", "无法判定，介于“")
                        + words.term(answer.atLeast())
                        + words.of("” and “", "”与“")
                        + words.term(answer.atMost())
                        + words.of("”", "”之间")));
        text = answer.reachedBy()
                .map(day -> words.of("by " + day, "不晚于 " + day))
                .map(text.line()::small)
                .orElse(text);
        return answer.contradicted()
                ? text.line().small(words.of("a later record has it in drafting", "另有较晚的记录称仍在编制"))
                : text;
    }

    private Text records(TargetAnswer<?, ?> answer) {
        Text text = labels.records(answer.support().evidence());
        return answer.support().perhaps().isEmpty()
                ? text
                : (text.isEmpty() ? text : text.line())
                        .small(words.of("perhaps: ", "或可计入："))
                        .then(labels.records(answer.support().perhaps()));
    }
}
