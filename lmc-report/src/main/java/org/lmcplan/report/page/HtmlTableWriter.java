package org.lmcplan.report.page;

import java.util.List;
import java.util.Locale;
import org.lmcplan.model.text.MarkupWriter;
import org.lmcplan.report.page.ReportTable.TableColumn;
import org.lmcplan.report.page.ReportTable.TableRow;
import org.lmcplan.report.page.ReportTable.TableStyle;

/**
 * Writes tables as HTML. Roles are explicit because browsers drop the table semantics of rows that are laid out as cards. For
 * the same reason each cell repeats the heading of its column.
 */
final class HtmlTableWriter {

    private final MarkupWriter html;
    private final HtmlTextWriter texts;

    HtmlTableWriter(MarkupWriter html, HtmlTextWriter texts) {
        this.html = html;
        this.texts = texts;
    }

    void write(ReportTable table) {
        html.open("table", "class", table.style().name().toLowerCase(Locale.ROOT), "role", "table")
                .line();
        html.element("caption", table.caption()).line();
        html.open("thead", "role", "rowgroup").open("tr", "role", "row");
        for (TableColumn column : table.columns()) {
            html.open("th", "scope", "col", "role", "columnheader", "class", classOf(column));
            if (!column.status().isEmpty()) {
                texts.icon(column.status());
            }
            html.element("span", column.head()).close();
        }
        html.close().close().line();
        html.open("tbody", "role", "rowgroup").line();
        for (TableRow row : table.rows()) {
            if (row.group()) {
                group(table, row);
            } else {
                row(table, row);
            }
        }
        html.close().close().line();
    }

    private void group(ReportTable table, TableRow row) {
        int columns = table.columns().size();
        html.open("tr", "role", "row", "class", "group")
                .open("th", "scope", "rowgroup", "role", "rowheader", "colspan", columns);
        texts.write(row.cells().get(0));
        html.close().close().line();
    }

    private void row(ReportTable table, TableRow row) {
        if (row.id().isEmpty()) {
            html.open("tr", "role", "row");
        } else {
            html.open("tr", "role", "row", "id", row.id());
        }
        List<TableColumn> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            TableColumn column = columns.get(i);
            StyledText cell = row.cells().get(i);
            if (i == 0) {
                html.open("th", "scope", "row", "role", "rowheader");
            } else {
                String empty = cell.isEmpty() ? " empty" : "";
                html.open("td", "role", "cell", "class", classOf(column) + empty, "data-head", column.head());
            }
            if (table.style() == TableStyle.CARDS && i > 0) {
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

    private static String classOf(TableColumn column) {
        return column.status().isEmpty() ? "text" : "number " + column.status();
    }
}
