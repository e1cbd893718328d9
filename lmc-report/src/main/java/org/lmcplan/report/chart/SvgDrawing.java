package org.lmcplan.report.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.lmcplan.model.text.MarkupWriter;

/** Lines, rectangles and text in SVG, with coordinates rounded to one decimal. */
final class SvgDrawing {

    static final String INK = "#1c2430";
    static final String SOFT = "#525c6b";

    /** The average width of a letter, relative to the font size. */
    private static final double LETTER = 0.6;

    private final MarkupWriter svg = new MarkupWriter();

    MarkupWriter svg() {
        return svg;
    }

    SvgDrawing line(double x1, double y1, double x2, double y2, String color, double width, String dash) {
        Object[] ends = {"x1", round(x1), "y1", round(y1), "x2", round(x2), "y2", round(y2)};
        svg.empty("line", joined(ends, "stroke", color, "stroke-width", width, "stroke-dasharray", dash));
        return this;
    }

    SvgDrawing rect(double x, double y, double width, double height, Object... attributes) {
        Object[] shape = {"x", round(x), "y", round(y), "width", round(width), "height", round(height)};
        svg.empty("rect", joined(shape, attributes));
        return this;
    }

    /** Draws a rectangle with an outline; the corners are rounded with a radius. */
    SvgDrawing box(
            double x, double y, double width, double height, Number radius, String fill, String outline, String dash) {
        Object[] style = {"rx", radius, "fill", fill, "stroke", outline, "stroke-width", 1.2, "stroke-dasharray", dash};
        return rect(x, y, width, height, style);
    }

    /** Writes a text with its middle at a position. */
    SvgDrawing centered(double x, double y, double size, String color, String text, Object... attributes) {
        return text(x, y, size, color, text, joined(new Object[] {"text-anchor", "middle"}, attributes));
    }

    SvgDrawing text(double x, double y, double size, String color, String text, Object... attributes) {
        Object[] place = {"x", round(x), "y", round(y), "font-size", round(size), "fill", color};
        svg.open("text", joined(place, attributes)).proseLine(text).close();
        return this;
    }

    /** Adds a tooltip to the group that is open. */
    SvgDrawing title(String text) {
        svg.open("title").proseLine(text).close();
        return this;
    }

    static Object[] joined(Object[] first, Object... second) {
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

    /** Estimates the width of a text. Chinese characters are as wide as they are high. */
    static double width(String text, double size) {
        return text.codePoints()
                .mapToDouble(c -> c >= 0x2E80 ? size : size * LETTER)
                .sum();
    }

    /** Wraps a text at spaces and between Chinese characters. */
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
