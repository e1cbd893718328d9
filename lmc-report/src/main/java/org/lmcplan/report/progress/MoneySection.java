package org.lmcplan.report.progress;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.lmcplan.model.Slug;
import org.lmcplan.model.assess.MoneyDimension;
import org.lmcplan.model.assess.MoneyTotal;
import org.lmcplan.report.content.ProgressWords;
import org.lmcplan.report.content.ReportData;
import org.lmcplan.report.page.ReportPage;
import org.lmcplan.report.page.ReportTable;
import org.lmcplan.report.page.ReportTable.TableStyle;
import org.lmcplan.report.page.StyledText;

/** Totals of money, separate for each currency and stage. */
record MoneySection(ReportData data, ProgressWords words, ReportLinks links) {

    void write(ReportPage page) {
        page.section("money", words.of("Money", "资金"));
        List<MoneyTotal> totals = data.assessment().money().totals();
        if (totals.isEmpty()) {
            page.paragraph(StyledText.of(words.of(
                    "No record that counts in this report states an amount, so the amounts are unknown.",
                    "没有可计入本报告的资金记录，数额未知。")));
        } else {
            page.paragraph(
                    StyledText.of(
                            words.of(
                                    "Amounts are not added up across currencies, across stages (money spent was allocated before); records"
                                            + " and projects are added separately. All years are shown, also those before the term. Money for several countries or years is not split between them. The year or"
                                            + " period is that of the record or project: the money of an offer may be for later years.",
                                    "不同货币、不同阶段（支出之前先有分配）的金额不相加，记录与实施项目分别合计。所列包括计划期前各年。面向多国或多年的资金不作拆分。年份或时段以记录或实施项目所载为准，所承诺的资金可能用于其后年份。")));
            page.table(table(totals));
            overlaps(page, totals);
        }
        List<Slug> negative = data.assessment().money().negative();
        if (!negative.isEmpty()) {
            page.paragraph(StyledText.of(words.of("Negative amounts, left out: ", "金额为负，未予计入："))
                    .then(links.records(negative)));
        }
    }

    private void overlaps(ReportPage page, List<MoneyTotal> totals) {
        List<Slug> twice = totals.stream()
                .flatMap(total -> total.mayCountTwice().stream())
                .distinct()
                .sorted()
                .toList();
        if (!twice.isEmpty()) {
            page.notice(StyledText.of(words.of(
                            "Some totals may count money twice. These records and projects are for the same project as another in"
                                    + " the same total, or for the same purpose, countries and period, and state no different source,"
                                    + " so one may replace the other or be part of it: ",
                            "部分合计可能重复计算。下列记录与实施项目和同一合计中的另一项属于同一项目，或用途、国家和时段相同，资金来源也未见不同，其中一项可能取代或包含另一项："))
                    .line()
                    .then(links.records(twice)));
        }
    }

    /** Returns the sum of a total, marked if it may count money twice. */
    static StyledText amount(ProgressWords words, MoneyTotal total) {
        StyledText amount = StyledText.of(total.currency() + " " + words.amount(total.sum()));
        return total.mayCountTwice().isEmpty() ? amount : amount.line().small(words.of("may count twice", "可能重复计算"));
    }

    private ReportTable table(List<MoneyTotal> totals) {
        ReportTable table = ReportTable.of(words.of("Totals", "合计"), TableStyle.CARDS)
                .columns(
                        words.of("For", "归属"),
                        words.of("Amount", "金额"),
                        words.of("Stage", "阶段"),
                        words.of("Stated in", "载于"),
                        words.of("Records", "记录"));
        for (MoneyDimension by : MoneyDimension.values()) {
            List<MoneyTotal> of = of(totals, by);
            table.group(words.heading(by));
            for (MoneyTotal total : of) {
                row(table, key(total), total);
                if (by == MoneyDimension.WHOLE) {
                    new MoneyInTerm(data.plan().plan().term(), totals)
                            .partOf(total)
                            .ifPresent(
                                    part -> row(table, words.of("of this, in the years of the plan", "其中计划期各年"), part));
                }
            }
        }
        return table;
    }

    private void row(ReportTable table, String head, MoneyTotal total) {
        table.row(
                StyledText.of(head),
                amount(words, total),
                stage(total),
                StyledText.of(words.term(total.basis())),
                links.records(total.evidence()));
    }

    /** Returns the totals of a dimension; years in order, and unstated ones last. */
    private static List<MoneyTotal> of(List<MoneyTotal> totals, MoneyDimension by) {
        Stream<MoneyTotal> of = totals.stream().filter(total -> total.by() == by);
        return by == MoneyDimension.YEAR
                ? of.sorted(Comparator.comparing(
                                        (MoneyTotal total) -> total.key().isEmpty())
                                .thenComparing(total -> String.join(" ", total.key())))
                        .toList()
                : of.toList();
    }

    private StyledText stage(MoneyTotal total) {
        StyledText stage = StyledText.of(words.term(total.stage()));
        return total.certain() ? stage : stage.line().small(words.of("possibly after the report date", "或晚于报告日期"));
    }

    private String key(MoneyTotal total) {
        if (total.key().isEmpty()) {
            return total.by() == MoneyDimension.WHOLE ? words.of("all", "全部") : words.of("not stated", "未载明");
        }
        return words.list(total.key().stream()
                .map(key -> switch (total.by()) {
                    case WHOLE, FUNDER, AREA ->
                        Slug.parse(key).map(links.names()::name).orElse(key);
                    case COUNTRY -> links.names().country(key);
                    case YEAR -> words.years(key);
                })
                .toList());
    }
}
