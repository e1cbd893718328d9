package org.lmcplan.cli.output;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rows of comma-separated values by RFC 4180, ended by CR LF, in UTF-8 without a byte order mark. A text that a spreadsheet would
 * take for a formula gets an apostrophe before it, and so does one that looks as if it had got one.
 */
public final class CsvRows {

    /** As in the data packages of lmc-tables, so that the same text is the same cell; the last four are full-width forms. */
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20]");

    private static final Pattern NUMBER = Pattern.compile("-[0-9]+(\\.[0-9]+)?");

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

    /** Tells whether a text starts a formula, after any apostrophes; a number does not. */
    private static boolean startsFormula(String value) {
        return FORMULA.matcher(value).lookingAt() && !NUMBER.matcher(value).matches();
    }

    /** Returns all rows. */
    public String text() {
        return text.toString();
    }
}
