package org.lmcplan.cli.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lmcplan.cli.progress.AnswerTable.Cell;
import org.lmcplan.cli.progress.AnswerTable.Column;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.assess.CommitmentAnswer;
import org.lmcplan.model.assess.DayRange;
import org.lmcplan.model.assess.DueAnswer;
import org.lmcplan.model.assess.DueStatus;
import org.lmcplan.model.assess.OverdueOccurrence;
import org.lmcplan.model.assess.RecurringSeries;

/** The tables of what is due and what is overdue: commitments with a due date, and the next of what recurs. */
record DueTable(AnswerTables tables) {

    private static final List<Column> COLUMNS = List.of(
            Column.of("subject", "subject", "名称"),
            Column.of("commitment", "commitment", "承诺"),
            Column.of("due_from", "due by", "应不晚于"),
            Column.of("due_to", "to", "至"),
            Column.of("status", "status", "状态"),
            Column.of("windows_missed", "windows without a record", "无记录的窗口期数"),
            Column.of("responsible", "responsible", "责任方"));

    AnswerTable of(Aspect aspect) {
        List<List<Cell>> rows = new ArrayList<>();
        List<CommitmentAnswer> dated = aspect == Aspect.OVERDUE
                ? tables.assessment().overdue()
                : tables.assessment().commitments();
        dated.stream()
                .filter(answer -> isChosen(answer.commitment().id()))
                .forEach(answer -> answer.due().ifPresent(due -> rows.add(row(answer, due))));
        tables.assessment().series().stream()
                .filter(series -> isChosen(series.commitment()))
                .filter(series -> aspect == Aspect.OVERDUE
                        ? series.overdue().isPresent()
                        : series.nextDue().isPresent())
                .forEach(series -> rows.add(row(series)));
        return new AnswerTable(COLUMNS, rows);
    }

    private boolean isChosen(CommitmentId id) {
        return tables.chosen().contains(id);
    }

    private List<Cell> row(CommitmentAnswer answer, DueAnswer due) {
        return List.of(
                Cell.of(answer.commitment().id()),
                Cell.of(answer.commitment().id()),
                new Cell(due.due().earliest().toString(), due.due().toString()),
                new Cell(due.due().latest().toString(), ""),
                tables.term(due.status()),
                Cell.of(""),
                tables.ids(due.responsible().stream().map(party -> party.value())));
    }

    private List<Cell> row(RecurringSeries series) {
        DayRange due =
                series.overdue().map(OverdueOccurrence::due).or(series::nextDue).orElseThrow();
        return List.of(
                new Cell(series.subject().value(), tables.name(series.subject())),
                Cell.of(series.commitment()),
                Cell.of(due.first()),
                SeriesTable.end(Optional.of(due)),
                series.overdue().isPresent() ? tables.term(DueStatus.OVERDUE) : tables.term(DueStatus.OPEN),
                Cell.of(series.overdue()
                        .map(missed -> Integer.toString(missed.missed().size()))
                        .orElse("")),
                Cell.of(""));
    }
}
