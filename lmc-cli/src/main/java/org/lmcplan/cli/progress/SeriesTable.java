package org.lmcplan.cli.progress;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lmcplan.cli.progress.AnswerTable.Cell;
import org.lmcplan.cli.progress.AnswerTable.Column;
import org.lmcplan.model.assess.DayRange;
import org.lmcplan.model.assess.Occurrence;
import org.lmcplan.model.assess.RecurringSeries;
import org.lmcplan.model.assess.Window;
import org.lmcplan.model.assess.WindowStatus;

/** The tables of what recurs: each series, and each of its windows. */
record SeriesTable(AnswerTables tables) {

    private static final List<Column> SERIES = List.of(
            Column.of("subject", "subject", "名称"),
            Column.of("commitment", "commitment", "承诺"),
            Column.of("kind", "kind", "种类"),
            Column.of("cadence", "cadence", "频次"),
            Column.of("conditional", "conditional", "附条件"),
            Column.of("held", "held", "已举行次数"),
            Column.of("last_from", "last held", "最近一次"),
            Column.of("last_to", "to", "至"),
            Column.of("next_due_from", "next due by", "下一次应不晚于"),
            Column.of("next_due_to", "to", "至"),
            Column.of("windows_without_record", "windows in the term without a record", "计划期内无记录的窗口期数"),
            Column.of("records", "records", "记录"),
            Column.of("perhaps", "records that may count", "可能计入的记录"),
            Column.of("undated", "on an unknown day", "日期未知"),
            Column.of("contested", "sources differ", "各来源说法不一"));

    private static final List<Column> WINDOWS = List.of(
            Column.of("subject", "subject", "名称"),
            Column.of("commitment", "commitment", "承诺"),
            Column.of("opens_from", "opens", "开始"),
            Column.of("opens_to", "to", "至"),
            Column.of("closes_from", "closes", "结束"),
            Column.of("closes_to", "to", "至"),
            Column.of("in_term", "within the term", "在计划期内"),
            Column.of("status", "status", "状态"),
            Column.of("records", "records", "记录"),
            Column.of("perhaps", "records that may count", "可能计入的记录"));

    AnswerTable of(Aspect aspect) {
        Stream<RecurringSeries> series = tables.assessment().series().stream()
                .filter(each -> tables.chosen().contains(each.commitment()));
        return aspect == Aspect.MEETINGS
                ? new AnswerTable(SERIES, series.map(this::row).toList())
                : new AnswerTable(
                        WINDOWS,
                        series.flatMap(each -> each.windows().stream().map(window -> row(each, window)))
                                .toList());
    }

    private List<Cell> row(RecurringSeries series) {
        long missed = series.windows(WindowStatus.NO_RECORD).stream()
                .filter(Window::inTerm)
                .count();
        return List.of(
                subject(series),
                Cell.of(series.commitment()),
                tables.term(series.kind()),
                tables.cadence(series.cadence()),
                new Cell(Boolean.toString(series.conditional()), ""),
                Cell.of(series.held().size() + series.undated().size()),
                Cell.of(series.last().map(last -> last.day().first().toString()).orElse("")),
                end(series.last().map(Occurrence::day)),
                Cell.of(series.nextDue().map(due -> due.first().toString()).orElse("")),
                end(series.nextDue()),
                new Cell(Long.toString(missed), missed == 0 ? "" : Long.toString(missed)),
                tables.ids(series.held().stream().map(Occurrence::record)),
                tables.ids(series.perhaps().stream()),
                tables.ids(series.undated().stream()),
                tables.ids(series.contested().stream()));
    }

    private List<Cell> row(RecurringSeries series, Window window) {
        return List.of(
                subject(series),
                Cell.of(series.commitment()),
                Cell.of(window.opens().first()),
                end(Optional.of(window.opens())),
                Cell.of(window.closes().first()),
                end(Optional.of(window.closes())),
                new Cell(Boolean.toString(window.inTerm()), ""),
                tables.term(window.status()),
                tables.ids(window.held().stream()),
                tables.ids(window.perhaps().stream()));
    }

    private Cell subject(RecurringSeries series) {
        return new Cell(series.subject().value(), tables.name(series.subject()));
    }

    /** The end of a range is shown only if it is another day. */
    static Cell end(Optional<DayRange> range) {
        return range.map(days -> new Cell(
                        days.last().toString(),
                        days.isKnown() ? "" : days.last().toString()))
                .orElseGet(() -> Cell.of(""));
    }
}
