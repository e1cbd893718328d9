package org.lmcplan.cli.output;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows of comma-separated values by RFC 4180, ended by CR LF, in UTF-8 without a byte order mark. A text that a spreadsheet would
 * take for a formula gets an apostrophe before it.
 */
public final class CsvRows {

    private final int columns;
    private final StringBuilder text = new StringBuilder();

    /** Returns rows under these headers. */
    public CsvRows(List<String> headers) {
        columns = headers.size();
        row(headers);
    }

    /**
     * Adds a row.
     *
     * @throws IllegalArgumentException if it has more or fewer cells than there are headers
     */
    public void row(List<String> cells) {
        if (cells.size() != columns) {
            throw new IllegalArgumentException(cells.size() + " cells for " + columns + " columns");
        }
        text.append(cells.stream().map(CsvRows::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String cell(String value) {
        String safe = startsFormula(value) ? "'" + value : value;
        return safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }

    private static boolean startsFormula(String value) {
        if (value.isEmpty() || "=+-@\t\r".indexOf(value.charAt(0)) < 0) {
            return false;
        }
        return !value.matches("-[0-9]+(\\.[0-9]+)?");
    }

    /** Returns all rows. */
    public String text() {
        return text.toString();
    }
}
