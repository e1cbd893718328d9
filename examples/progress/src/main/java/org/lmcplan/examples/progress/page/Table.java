package org.lmcplan.examples.progress.page;

import java.util.ArrayList;
import java.util.List;

/** A table whose first column heads its rows. */
public final class Table {

    /** How a table behaves where there is little room. */
    public enum Style {
        /** Few short columns: it stays a table. */
        NUMBERS,
        /** Numbers that are shaded by their status. */
        MATRIX,
        /** Long cells: each row becomes a card. */
        CARDS
    }

    record Column(String head, String status) {}

    record Row(String id, boolean group, List<Text> cells) {}

    private final String caption;
    private final Style style;
    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    private Table(String caption, Style style) {
        this.caption = caption;
        this.style = style;
    }

    /** A table without columns and rows. */
    public static Table of(String caption, Style style) {
        return new Table(caption, style);
    }

    /** Adds columns of text. */
    public Table columns(String... heads) {
        for (String head : heads) {
            columns.add(new Column(head, ""));
        }
        return this;
    }

    /** Adds a column of numbers of one status. */
    public Table column(String status, String head) {
        columns.add(new Column(head, status));
        return this;
    }

    /** Adds a row that heads those that follow. */
    public Table group(Text head) {
        rows.add(new Row("", true, List.of(head)));
        return this;
    }

    /** Adds a row. */
    public Table row(Text... cells) {
        return row("", List.of(cells));
    }

    /** Adds a row that can be linked to. */
    public Table row(String id, List<Text> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(
                    "a row of " + cells.size() + " cells in a table of " + columns.size() + " columns");
        }
        rows.add(new Row(id, false, List.copyOf(cells)));
        return this;
    }

    /** Whether it has no rows. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    String caption() {
        return caption;
    }

    Style style() {
        return style;
    }

    List<Column> columns() {
        return columns;
    }

    List<Row> rows() {
        return rows;
    }
}
