package org.lmcplan.examples.progress.report;

import org.lmcplan.examples.progress.page.Markup;
import org.lmcplan.model.assess.WindowStatus;

/**
 * What a window of a status looks like: by pattern and sign as much as by colour.
 *
 * @param color of its outline
 * @param dash of its outline
 * @param sign stands in it where its word finds no room
 */
record WindowLook(String color, String dash, String sign) {

    static WindowLook of(WindowStatus status) {
        return switch (status) {
            case HELD -> new WindowLook("#1e6b3a", "none", "");
            case HELD_LATE -> new WindowLook("#8a5a00", "none", "!");
            case DUE -> new WindowLook("#0b5394", "4 2.5", "…");
            case NO_RECORD -> new WindowLook("#5a6473", "2 2", "?");
            case UNDETERMINED -> new WindowLook("#6b3fa0", "6 2 1.5 2", "~");
        };
    }

    /** The patterns that {@link #fill} refers to. */
    static void patterns(Markup svg, String prefix) {
        svg.open("defs");
        pattern(svg, prefix, WindowStatus.HELD_LATE, "M-1 7L7 -1M-1 1L1 -1M5 7L7 5", 1.6);
        pattern(svg, prefix, WindowStatus.NO_RECORD, "M1 2H2.5M4 5H5.5", 1.2);
        pattern(svg, prefix, WindowStatus.UNDETERMINED, "M0 3H6", 1);
        svg.close().line();
    }

    private static void pattern(Markup svg, String prefix, WindowStatus status, String path, double width) {
        svg.open("pattern", "id", prefix + status.code(), "width", 6, "height", 6, "patternUnits", "userSpaceOnUse");
        svg.empty("rect", "width", 6, "height", 6, "fill", "#fff");
        svg.empty("path", "d", path, "stroke", of(status).color(), "stroke-width", width, "fill", "none");
        svg.close();
    }

    static String fill(WindowStatus status, String prefix) {
        return switch (status) {
            case HELD -> "#1e6b3a";
            case DUE -> "#fff";
            default -> "url(#" + prefix + status.code() + ")";
        };
    }
}
