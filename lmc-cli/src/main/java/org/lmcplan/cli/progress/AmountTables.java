package org.lmcplan.cli.progress;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lmcplan.cli.progress.AnswerTable.Cell;
import org.lmcplan.cli.progress.AnswerTable.Column;
import org.lmcplan.cli.show.PlanWords;
import org.lmcplan.model.Coded;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.IndicatorAnswer;
import org.lmcplan.model.assess.MeasuredValue;
import org.lmcplan.model.assess.MoneyDimension;
import org.lmcplan.model.assess.MoneyTotal;

/** The tables of what is measured in numbers: indicators and money. */
record AmountTables(Assessment assessment, PlanWords words) {

    private static final List<Column> INDICATORS = List.of(
            Column.of("indicator", "indicator", "指标"),
            Column.of("title", "title", "标题"),
            Column.of("measures", "measures", "衡量对象"),
            Column.of("unit", "unit", "单位"),
            Column.of("last_value", "last value", "最近一次数值"),
            Column.of("last_day", "on", "日期"),
            Column.of("record", "record", "记录"),
            Column.of("results", "results", "结果"));

    private static final List<Column> MONEY = List.of(
            Column.of("by", "by", "分组"),
            Column.of("key", "group", "组"),
            Column.of("basis", "from", "依据"),
            Column.of("stage", "stage", "阶段"),
            Column.of("sum", "sum", "金额"),
            Column.of("currency", "currency", "货币"),
            Column.of("certain", "note", "说明"),
            Column.of("evidence", "records and projects", "记录和实施项目"),
            Column.of("may_count_twice", "may be counted twice", "可能重复计算"));

    AnswerTable of(Aspect aspect) {
        return aspect == Aspect.MONEY
                ? new AnswerTable(
                        MONEY,
                        assessment.money().totals().stream().map(this::row).toList())
                : new AnswerTable(
                        INDICATORS,
                        assessment.indicators().stream().map(this::row).toList());
    }

    private List<Cell> row(MoneyTotal total) {
        return List.of(
                by(total),
                new Cell(String.join(" ", total.key()), ""),
                term(total.basis()),
                term(total.stage()),
                Cell.of(total.sum().toPlainString()),
                Cell.of(total.currency().value()),
                new Cell(
                        Boolean.toString(total.certain()),
                        total.certain() ? "" : words.of("depends on an unknown day", "取决于未知日期")),
                ids(total.evidence().stream()),
                ids(total.mayCountTwice().stream()));
    }

    private Cell by(MoneyTotal total) {
        String label = words.term(total.by());
        if (total.by() == MoneyDimension.WHOLE) {
            return new Cell(total.by().code(), label);
        }
        String key = total.key().isEmpty() ? words.of("not stated", "未载明") : words.list(total.key());
        return new Cell(total.by().code(), label + words.colon() + key);
    }

    private List<Cell> row(IndicatorAnswer answer) {
        Optional<MeasuredValue> last = answer.last();
        return List.of(
                Cell.of(answer.indicator().id()),
                Cell.of(words.text(answer.indicator().title()).orElse("")),
                ids(answer.indicator().measures().stream()),
                Cell.of(words.text(answer.indicator().unit()).orElse("")),
                Cell.of(last.flatMap(MeasuredValue::value)
                        .map(BigDecimal::toPlainString)
                        .or(() -> last.flatMap(value -> words.text(value.text())))
                        .orElse("")),
                Cell.of(last.map(value -> value.day().last().toString()).orElse("")),
                Cell.of(last.map(value -> value.record().value()).orElse("")),
                results(answer));
    }

    private Cell results(IndicatorAnswer answer) {
        List<? extends Coded> results =
                answer.targets().stream().map(target -> target.result()).toList();
        return new Cell(String.join(" ", results.stream().map(Coded::code).toList()), words.terms(results));
    }

    private Cell term(Coded term) {
        return new Cell(term.code(), words.term(term));
    }

    private Cell ids(Stream<?> ids) {
        List<String> texts = ids.map(Object::toString).toList();
        return new Cell(String.join(" ", texts), words.list(texts));
    }
}
