package org.lmcplan.examples.progress.page;

import java.util.List;
import java.util.Locale;
import org.lmcplan.examples.progress.page.Table.Column;
import org.lmcplan.examples.progress.page.Table.Row;
import org.lmcplan.examples.progress.page.Table.Style;

/**
 * A table as HTML. Roles are written out, as browsers forget what a table is once its rows are laid out as cards; cells
 * carry the head of their column for the same reason.
 */
final class HtmlTable {

    private final Markup html;
    private final HtmlText texts;

    HtmlTable(Markup html, HtmlText texts) {
        this.html = html;
        this.texts = texts;
    }

    void write(Table table) {
        html.open("table", "class", table.style().name().toLowerCase(Locale.ROOT), "role", "table")
                .line();
        html.element("caption", table.caption()).line();
        html.open("thead", "role", "rowgroup").open("tr", "role", "row");
        for (Column column : table.columns()) {
            html.open("th", "scope", "col", "role", "columnheader", "class", classOf(column));
            if (!column.status().isEmpty()) {
                texts.mark(column.status());
            }
            html.element("span", column.head()).close();
        }
        html.close().close().line();
        html.open("tbody", "role", "rowgroup").line();
        table.rows().forEach(row -> write(table, row));
        html.close().close().line();
    }

    private void write(Table table, Row row) {
        if (row.group()) {
            html.open("tr", "role", "row", "class", "group")
                    .open(
                            "th",
                            "scope",
                            "rowgroup",
                            "role",
                            "rowheader",
                            "colspan",
                            table.columns().size());
            texts.write(row.cells().get(0));
            html.close().close().line();
            return;
        }
        if (row.id().isEmpty()) {
            html.open("tr", "role", "row");
        } else {
            html.open("tr", "role", "row", "id", row.id());
        }
        List<Column> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            Text cell = row.cells().get(i);
            if (i == 0) {
                html.open("th", "scope", "row", "role", "rowheader");
            } else {
                String empty = cell.isEmpty() ? " empty" : "";
                html.open("td", "role", "cell", "class", classOf(column) + empty, "data-head", column.head());
            }
            if (table.style() == Style.CARDS && i > 0) {
                html.open("div");
                texts.write(cell);
                html.close();
            } else {
                texts.write(cell);
            }
            html.close();
        }
        html.close().line();
    }

    private static String classOf(Column column) {
        return column.status().isEmpty() ? "text" : "number " + column.status();
    }
}
