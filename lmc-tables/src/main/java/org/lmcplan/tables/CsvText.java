package org.lmcplan.tables;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * Tables as CSV by RFC 4180, with lines that end in LF.
 *
 * <p>A text that a spreadsheet would take for a formula gets an apostrophe before it, and so does one that would look as if it
 * had got one; nothing is lost.
 */
final class CsvText {

    /** What starts a formula in some spreadsheet; the last four are the full-width forms. */
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private static final char ESCAPE = '\'';

    private CsvText() {}

    static String of(DataTable table) {
        StringBuilder text = new StringBuilder();
        StringJoiner header = new StringJoiner(",", "", "\n");
        table.columns().forEach(column -> header.add(column.name()));
        text.append(header);
        for (TableRow row : table.rows()) {
            append(text, row.values());
        }
        return text.toString();
    }

    private static void append(StringBuilder text, List<Optional<Object>> values) {
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                text.append(',');
            }
            values.get(i).ifPresent(value -> text.append(cell(value)));
        }
        text.append('\n');
    }

    /** Returns a value as it is in a cell. */
    static String cell(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof String text ? quoted(startsFormula(text) ? ESCAPE + text : text) : value.toString();
    }

    /** Returns whether a text starts like a formula, after any apostrophes. */
    static boolean startsFormula(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == ESCAPE) {
            start++;
        }
        return start < text.length() && FORMULA.indexOf(text.charAt(start)) >= 0;
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
