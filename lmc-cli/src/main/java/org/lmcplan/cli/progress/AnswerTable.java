package org.lmcplan.cli.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.lmcplan.cli.output.CsvRows;
import org.lmcplan.cli.show.PlanWords;
import org.lmcplan.cli.terminal.PrintedPage;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcWriter;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.model.problem.Message;

/**
 * Rows of an assessment, for programs and for people.
 *
 * @param columns the columns; the first identifies a row for people
 * @param rows the rows, with one cell for each column
 */
record AnswerTable(List<Column> columns, List<List<Cell>> rows) {

    /** The key of the column with the words of the plan, which need no label. */
    static final String QUOTE = "quote";

    /**
     * A column.
     *
     * @param key its header in CSV and its key in JSON
     * @param label its name for people
     */
    record Column(String key, Message label) {

        static Column of(String key, String english, String chinese) {
            return new Column(key, Message.of(english, chinese));
        }
    }

    /**
     * A cell.
     *
     * @param code the value for programs
     * @param label the value for people
     */
    record Cell(String code, String label) {

        static Cell of(Object value) {
            return new Cell(value.toString(), value.toString());
        }
    }

    String csv() {
        CsvRows csv = new CsvRows(columns.stream().map(Column::key).toList());
        rows.forEach(row -> csv.row(row.stream().map(Cell::code).toList()));
        return csv.text();
    }

    /** Returns the rows as JSON objects without the cells that are empty. */
    List<List<String>> json() {
        List<List<String>> objects = new ArrayList<>();
        for (List<Cell> row : rows) {
            TreeMap<String, ExtensionValue> byKey = new TreeMap<>();
            for (int i = 0; i < row.size(); i++) {
                if (!row.get(i).code().isEmpty()) {
                    byKey.put(columns.get(i).key(), ExtensionValue.of(row.get(i).code()));
                }
            }
            String text = LmcWriter.create().toText(new ExtensionValue.Fields(byKey), Format.JSON);
            objects.add(text.lines().toList());
        }
        return objects;
    }

    /** Writes each row as a line with its first cell, and the others below it. */
    void write(PrintedPage page, PlanWords words) {
        for (List<Cell> row : rows) {
            List<String> facts = new ArrayList<>();
            page.hanging(0, 4, row.get(0).label());
            for (int i = 1; i < row.size(); i++) {
                Column column = columns.get(i);
                if (column.key().equals(QUOTE)) {
                    page.paragraph(4, row.get(i).label());
                } else if (!row.get(i).label().isEmpty()) {
                    facts.add(column.label().in(words.locale())
                            + words.colon()
                            + row.get(i).label());
                }
            }
            page.paragraph(4, words.facts(facts));
        }
    }
}
