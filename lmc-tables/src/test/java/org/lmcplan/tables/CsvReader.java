package org.lmcplan.tables;

import java.util.ArrayList;
import java.util.List;

/** Reads CSV by RFC 4180, to see that what was written is there. */
final class CsvReader {

    private CsvReader() {}

    static List<List<String>> read(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && text.startsWith("\"\"", i)) {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else {
                cell.append(c);
            }
        }
        return rows;
    }

    /** Returns the value of a text cell, without the apostrophe that keeps spreadsheets from taking it for a formula. */
    static String unescaped(String cell) {
        return cell.matches("(?s)'+[=+\\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20].*") ? cell.substring(1) : cell;
    }
}
