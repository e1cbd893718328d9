package org.lmcplan.examples.progress.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.lmcplan.examples.progress.page.Markup;

/** Shapes and letters of a picture, with as many decimals as the eye can tell. */
final class Drawing {

    static final String INK = "#1c2430";
    static final String SOFT = "#525c6b";

    private static final double LETTER = 0.6;

    private final Markup svg = new Markup();

    Markup svg() {
        return svg;
    }

    Drawing line(double x1, double y1, double x2, double y2, String color, double width, String dash) {
        svg.empty(
                "line",
                "x1",
                round(x1),
                "y1",
                round(y1),
                "x2",
                round(x2),
                "y2",
                round(y2),
                "stroke",
                color,
                "stroke-width",
                width,
                "stroke-dasharray",
                dash);
        return this;
    }

    Drawing rect(double x, double y, double width, double height, Object... attributes) {
        return shape(
                "rect",
                new Object[] {"x", round(x), "y", round(y), "width", round(width), "height", round(height)},
                attributes);
    }

    /** Letters; those in the middle of a shape have a rim, so that they are read on any pattern. */
    Drawing text(double x, double y, double size, String color, String text, Object... attributes) {
        Object[] place = {"x", round(x), "y", round(y), "font-size", round(size), "fill", color};
        Object[] all = joined(place, attributes);
        svg.element("text", text, all);
        return this;
    }

    private Drawing shape(String name, Object[] place, Object... attributes) {
        svg.empty(name, joined(place, attributes));
        return this;
    }

    private static Object[] joined(Object[] first, Object[] second) {
        List<Object> all = new ArrayList<>(List.of(first));
        all.addAll(List.of(second));
        return all.toArray();
    }

    static String round(double value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** About how wide a text is; Han characters are as wide as high. */
    static double width(String text, double size) {
        return text.codePoints()
                .mapToDouble(c -> c >= 0x2E80 ? size : size * LETTER)
                .sum();
    }

    /** A text in lines that are not wider than this, broken at blanks, or anywhere in Chinese. */
    static List<String> lines(String text, double size, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split("(?<= )|(?<=\\p{IsHan})(?=\\p{IsHan})", -1)) {
            if (width(line + word.strip(), size) > width && !line.isEmpty()) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(word);
        }
        lines.add(line.toString().strip());
        return lines;
    }
}
