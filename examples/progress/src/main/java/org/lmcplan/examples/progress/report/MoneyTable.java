package org.lmcplan.examples.progress.report;

import java.util.List;
import java.util.stream.Collectors;
import org.lmcplan.examples.progress.page.Page;
import org.lmcplan.examples.progress.page.Table;
import org.lmcplan.examples.progress.page.Text;
import org.lmcplan.model.Slug;
import org.lmcplan.model.assess.MoneyDimension;
import org.lmcplan.model.assess.MoneyTotal;

/** What the money adds up to, one currency and stage at a time. */
record MoneyTable(ReportInput input, Words words, Labels labels) {

    void write(Page page) {
        page.section("money", words.of("Money", "资金"));
        List<MoneyTotal> totals = input.assessment().money().totals();
        if (totals.isEmpty()) {
            page.paragraph(
                    Text.of(words.of("No record tells of money: how much there is, is unknown.", "没有关于资金的记录：数额未知。")));
        } else {
            page.paragraph(Text.of(words.of(
                    "Never added up: different currencies, stages (what is spent was allocated before), and amounts of records"
                            + " and of projects. What is for several countries is not split. The plan itself states no amounts.",
                    "不同货币、不同阶段（支出之前先有分配）、记录与项目的金额均不相加；面向多国的资金不作拆分。计划文本未载明金额。")));
            page.table(table(totals));
        }
        List<Slug> negative = input.assessment().money().negative();
        if (!negative.isEmpty()) {
            page.paragraph(
                    Text.of(words.of("Below zero and left out: ", "金额为负，未予计入：")).then(labels.records(negative)));
        }
    }

    private Table table(List<MoneyTotal> totals) {
        Table table = Table.of(words.of("Sums", "合计"), Table.Style.CARDS)
                .columns(
                        words.of("For", "归属"),
                        words.of("Amount", "金额"),
                        words.of("Stage", "阶段"),
                        words.of("Stated by", "载于"),
                        words.of("Records", "记录"));
        for (MoneyDimension by : MoneyDimension.values()) {
            List<MoneyTotal> of =
                    totals.stream().filter(total -> total.by() == by).toList();
            if (!of.isEmpty()) {
                table.group(Text.of(words.term(by)));
                of.forEach(total -> table.row(
                        Text.of(key(total)),
                        Text.of(total.currency() + " " + words.amount(total.sum())),
                        stage(total),
                        Text.of(words.term(total.basis())),
                        labels.records(total.evidence())));
            }
        }
        return table;
    }

    private Text stage(MoneyTotal total) {
        Text stage = Text.of(words.term(total.stage()));
        return total.certain() ? stage : stage.line().small(words.of("perhaps later than this report", "或晚于本报告"));
    }

    private String key(MoneyTotal total) {
        if (total.by() == MoneyDimension.WHOLE) {
            return words.of("all", "全部");
        }
        if (total.key().isEmpty()) {
            return words.of("not stated", "未载明");
        }
        return total.key().stream()
                .map(key -> switch (total.by()) {
                    case FUNDER, AREA -> Slug.parse(key).map(labels::name).orElse(key);
                    case COUNTRY -> labels.country(key);
                    case WHOLE, YEAR -> key;
                })
                .collect(Collectors.joining(words.of(", ", "、")));
    }
}
