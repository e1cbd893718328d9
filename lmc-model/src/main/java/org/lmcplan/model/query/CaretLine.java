package org.lmcplan.model.query;

import org.lmcplan.model.text.SafeText;

/** Shows a place in a query by carets on a line below. */
final class CaretLine {

    private static final int BEFORE = 60;
    private static final int AFTER = 40;
    private static final String CUT = "…";

    private CaretLine() {}

    static String of(String query, int start, int end) {
        int lineStart = query.lastIndexOf('\n', start - 1) + 1;
        int newline = query.indexOf('\n', start);
        int lineEnd = newline < 0 ? query.length() : newline;
        int from = Math.max(lineStart, start - BEFORE);
        int to = Math.min(lineEnd, Math.max(start, Math.min(end, start + AFTER)) + AFTER);
        String before = (from > lineStart ? CUT : "") + SafeText.line(query.substring(from, start));
        String marked = SafeText.line(query.substring(start, Math.min(Math.max(start, end), to)));
        String after =
                SafeText.line(query.substring(Math.min(Math.max(start, end), to), to)) + (to < lineEnd ? CUT : "");
        return before + marked + after + "\n" + filled(before, " ", "\u3000")
                + (marked.isEmpty() ? "^" : filled(marked, "^", "^^"));
    }

    /** Returns a line as wide as the text, in which Chinese characters take twice the width of Latin ones. */
    private static String filled(String text, String narrow, String wide) {
        StringBuilder line = new StringBuilder();
        text.codePoints().forEach(codePoint -> line.append(isWide(codePoint) ? wide : narrow));
        return line.toString();
    }

    private static boolean isWide(int codePoint) {
        return Character.isIdeographic(codePoint)
                || (codePoint >= 0x3000 && codePoint <= 0x30FF)
                || (codePoint >= 0xFF01 && codePoint <= 0xFF60);
    }
}
