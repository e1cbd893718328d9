package org.lmcplan.report.chart;

import org.lmcplan.model.assess.WindowStatus;
import org.lmcplan.model.text.MarkupWriter;

/**
 * How a window with some status is drawn. Statuses differ in pattern and symbol, not only in colour.
 *
 * @param color the colour of the outline
 * @param dash the dashes of the outline
 * @param symbol the symbol to show if there is no room for the word
 */
record WindowStyle(String color, String dash, String symbol) {

    static WindowStyle of(WindowStatus status) {
        return switch (status) {
            case HELD -> new WindowStyle("#1e6b3a", "none", "");
            case HELD_LATE -> new WindowStyle("#8a5a00", "none", "!");
            case DUE -> new WindowStyle("#0b5394", "4 2.5", "…");
            case NO_RECORD -> new WindowStyle("#5a6473", "2 2", "?");
            case TOO_FEW -> new WindowStyle("#8a5a00", "2 2", "<");
            case UNDETERMINED -> new WindowStyle("#6b3fa0", "6 2 1.5 2", "~");
        };
    }

    /** Draws a window as a rectangle. */
    static void draw(
            SvgDrawing drawing, WindowStatus status, String prefix, double x, double y, double width, double height) {
        WindowStyle style = of(status);
        drawing.box(x, y, width, height, 2, fill(status, prefix), style.color(), style.dash());
    }

    /** Defines the patterns that windows are filled with. The prefix distinguishes two charts on one page. */
    static void patterns(MarkupWriter svg, String prefix) {
        svg.open("defs");
        pattern(svg, prefix, WindowStatus.HELD_LATE, "M-1 7L7 -1M-1 1L1 -1M5 7L7 5", 1.6);
        pattern(svg, prefix, WindowStatus.NO_RECORD, "M1 2H2.5M4 5H5.5", 1.2);
        pattern(svg, prefix, WindowStatus.TOO_FEW, "M1 1H2.5M4 4H5.5M1 6H2.5", 1.2);
        pattern(svg, prefix, WindowStatus.UNDETERMINED, "M0 3H6", 1);
        svg.close().line();
    }

    private static void pattern(MarkupWriter svg, String prefix, WindowStatus status, String path, double width) {
        svg.open("pattern", "id", prefix + status.code(), "width", 6, "height", 6, "patternUnits", "userSpaceOnUse");
        svg.empty("rect", "width", 6, "height", 6, "fill", "#fff");
        svg.empty("path", "d", path, "stroke", of(status).color(), "stroke-width", width, "fill", "none");
        svg.close();
    }

    private static String fill(WindowStatus status, String prefix) {
        return switch (status) {
            case HELD -> "#1e6b3a";
            case DUE -> "#fff";
            default -> "url(#" + prefix + status.code() + ")";
        };
    }
}
