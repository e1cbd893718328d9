package org.lmcplan.cli.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.lmcplan.cli.terminal.DisplayWidth;
import org.lmcplan.cli.terminal.TextWrap;

/** Rows of text in columns that are as wide as their widest cell; the last one is wrapped where the terminal ends. */
final class Columns {

    private static final int GAP = 2;

    private final TextWrap wrap;
    private final List<List<String>> rows = new ArrayList<>();

    Columns(TextWrap wrap) {
        this.wrap = wrap;
    }

    void row(String... cells) {
        rows.add(List.of(cells));
    }

    String text(String indent) {
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                int width = DisplayWidth.of(row.get(i)) + GAP;
                if (i == widths.size()) {
                    widths.add(width);
                } else {
                    widths.set(i, Math.max(widths.get(i), width));
                }
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(indent);
            for (int i = 0; i < row.size() - 1; i++) {
                line.append(DisplayWidth.padded(row.get(i), widths.get(i)));
            }
            String first = line.toString();
            wrap.lines(first, DisplayWidth.of(first), row.get(row.size() - 1))
                    .forEach(each -> text.append(each).append('\n'));
        }
        return text.toString();
    }
}
