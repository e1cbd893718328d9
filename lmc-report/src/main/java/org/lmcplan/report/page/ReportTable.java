package org.lmcplan.report.page;

import java.util.ArrayList;
import java.util.List;

/** A table whose first column contains row headings. */
public final class ReportTable {

    /** How a table is laid out on narrow screens. */
    public enum TableStyle {
        /** A few short columns: it stays a table. */
        NUMBERS,
        /** Numbers shaded by their status: it stays a table. */
        MATRIX,
        /** Long cells: each row becomes a card. */
        CARDS
    }

    record TableColumn(String head, String status) {}

    record TableRow(String id, boolean group, List<StyledText> cells) {}

    private final String caption;
    private final TableStyle style;
    private final List<TableColumn> columns = new ArrayList<>();
    private final List<TableRow> rows = new ArrayList<>();

    private ReportTable(String caption, TableStyle style) {
        this.caption = caption;
        this.style = style;
    }

    public static ReportTable of(String caption, TableStyle style) {
        return new ReportTable(caption, style);
    }

    public ReportTable columns(String... heads) {
        for (String head : heads) {
            columns.add(new TableColumn(head, ""));
        }
        return this;
    }

    /** Adds a column of numbers in the colour of a status. */
    public ReportTable column(String status, String head) {
        columns.add(new TableColumn(head, status));
        return this;
    }

    /** Adds a heading for the rows below. */
    public ReportTable group(String head) {
        rows.add(new TableRow("", true, List.of(StyledText.of(head))));
        return this;
    }

    public ReportTable row(StyledText... cells) {
        return row("", List.of(cells));
    }

    public ReportTable row(String id, List<StyledText> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(
                    "a row of " + cells.size() + " cells in a table of " + columns.size() + " columns");
        }
        rows.add(new TableRow(id, false, List.copyOf(cells)));
        return this;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    String caption() {
        return caption;
    }

    TableStyle style() {
        return style;
    }

    List<TableColumn> columns() {
        return columns;
    }

    List<TableRow> rows() {
        return rows;
    }
}
