package org.lmcplan.cli.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.lmcplan.cli.progress.AnswerTable.Cell;
import org.lmcplan.cli.progress.AnswerTable.Column;
import org.lmcplan.cli.show.PlanWords;
import org.lmcplan.model.Coded;
import org.lmcplan.model.NamedElement;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.Progress;
import org.lmcplan.model.assess.ProgressCount;
import org.lmcplan.model.problem.Message;

/** How many commitments got how far: in all, and by pillar, priority area, force and act. */
record CountTable(Assessment assessment, PlanWords words) {

    AnswerTable table() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(row(new Cell("whole", words.of("whole plan", "整个计划")), Cell.of(""), assessment.whole()));
        rows(rows, new Cell("pillar", words.of("pillar", "支柱")), assessment.byPillar(), this::element);
        rows(
                rows,
                new Cell("priority-area", words.of("priority area", "优先领域")),
                assessment.byPriorityArea(),
                this::element);
        rows(rows, new Cell("force", words.of("force", "承诺力度")), assessment.byForce(), this::term);
        rows(rows, new Cell("act", words.of("act", "行动")), assessment.byAct(), this::term);
        return new AnswerTable(columns(), rows);
    }

    private static List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.of("by", "by", "分组"), Column.of("key", "group", "组"), Column.of("total", "total", "合计")));
        for (Progress progress : Progress.values()) {
            columns.add(new Column(
                    progress.code().replace('-', '_'),
                    Message.verbatim(progress.label(Locale.ENGLISH), progress.label(Locale.CHINESE))));
        }
        return columns;
    }

    private static <K> void rows(
            List<List<Cell>> rows, Cell by, List<ProgressCount<K>> counts, Function<K, Cell> name) {
        for (ProgressCount<K> count : counts) {
            Optional<K> key = count.key();
            rows.add(row(by, key.map(name).orElseGet(() -> Cell.of("")), count));
        }
    }

    private static List<Cell> row(Cell by, Cell key, ProgressCount<?> count) {
        List<Cell> row = new ArrayList<>(List.of(by, key, Cell.of(count.total())));
        for (Progress progress : Progress.values()) {
            row.add(Cell.of(count.count(progress)));
        }
        return row;
    }

    private Cell element(NamedElement element) {
        return new Cell(
                element.id().value(),
                words.nameText(element.names(), element.id().value()));
    }

    private Cell term(Coded term) {
        return new Cell(term.code(), words.term(term));
    }
}
