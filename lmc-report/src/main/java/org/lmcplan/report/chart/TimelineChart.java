package org.lmcplan.report.chart;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.lmcplan.model.Term;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.RecurringSeries;
import org.lmcplan.model.assess.WindowStatus;
import org.lmcplan.model.text.MarkupWriter;
import org.lmcplan.report.content.ElementNames;
import org.lmcplan.report.content.ProgressWords;

/** The timeline: one lane for each series of meetings, with the term, the report date and a legend. */
public final class TimelineChart {

    private static final double MARGIN = 8;
    private static final double TOP = 50;
    private static final double SMALL = 10.5;

    private final Assessment assessment;
    private final ProgressWords words;
    private final ElementNames names;
    private final String title;
    private final double width;
    private final String prefix;
    private final TimelineAxis axis;

    /** Creates a chart of this width. */
    public TimelineChart(ElementNames names, String title, int width) {
        this.assessment = names.data().assessment();
        this.words = names.words();
        this.names = names;
        this.title = title;
        this.width = width;
        prefix = "t" + width + "-";
        axis = TimelineAxis.of(assessment, MARGIN, width - 2 * MARGIN);
    }

    /** Returns the chart as an svg element. */
    public String draw() {
        SvgDrawing lanes = new SvgDrawing();
        double y = TOP;
        for (RecurringSeries series : assessment.meetings()) {
            y = new TimelineLane(names, series, axis, prefix).draw(lanes, y);
            lanes.line(axis.left(), y + 1, axis.left() + axis.width(), y + 1, "#d5dbe3", 1, "none");
            y += 2;
        }
        SvgDrawing grid = new SvgDrawing();
        grid(grid, y);
        SvgDrawing legend = new SvgDrawing();
        double end = legend(legend, y + 10);
        MarkupWriter svg = new MarkupWriter();
        String box = "0 0 " + SvgDrawing.round(width) + " " + SvgDrawing.round(end);
        String label = prefix + "title " + prefix + "desc";
        Object[] size = {"xmlns", "http://www.w3.org/2000/svg", "viewBox", box};
        Object[] role = {"role", "img", "aria-labelledby", label, "font-family", "inherit"};
        svg.open("svg", SvgDrawing.joined(size, role)).line();
        svg.element("title", title, "id", prefix + "title");
        svg.open("desc", "id", prefix + "desc").proseLine(description()).close().line();
        WindowStyle.patterns(svg, prefix);
        svg.raw(grid.svg()).line().raw(lanes.svg()).line().raw(legend.svg()).line();
        return svg.close().toString();
    }

    /** Draws the term as a shaded area, the years, and the report date. */
    private void grid(SvgDrawing grid, double bottom) {
        Term term = assessment.plan().term();
        double from = term.from().map(date -> axis.at(date.earliest())).orElse(axis.left());
        double to = axis.at(term.lastDay().plusDays(1));
        grid.rect(from, 15, to - from, bottom - 15, "fill", "#fdf6e3");
        String label = words.of("term ", "计划期：") + words.period(term);
        grid.text(
                Math.min(from + 3, width - MARGIN - SvgDrawing.width(label, SMALL)), 26, SMALL, SvgDrawing.SOFT, label);
        int step = axis.step(26);
        for (int year = axis.from(); year <= axis.to() + 1; year++) {
            if ((year - axis.from()) % step == 0) {
                grid.line(axis.at(year), TOP - 16, axis.at(year), bottom, "#e1e5ea", 1, "none");
                if (year <= axis.to()) {
                    double middle = (axis.at(year) + axis.at(Math.min(year + step, axis.to() + 1))) / 2;
                    grid.centered(middle, TOP - 4, SMALL - 0.5, SvgDrawing.SOFT, Integer.toString(year));
                }
            }
        }
        double x = axis.at(assessment.asOf());
        String day = words.date(assessment.asOf());
        grid.line(x, 15, x, bottom, "#a61b1b", 1.5, "none");
        boolean room = x + SvgDrawing.width(day, SMALL) + 4 < width;
        grid.text(x, 12, SMALL, "#a61b1b", day, "text-anchor", room ? "middle" : "end", "font-weight", 700);
    }

    private double legend(SvgDrawing legend, double top) {
        double x = axis.left();
        double y = top;
        for (WindowStatus status : shown()) {
            String symbol = WindowStyle.of(status).symbol();
            String word = words.term(status) + (symbol.isEmpty() ? "" : words.bracketed(symbol));
            double needed = 26 + SvgDrawing.width(word, SMALL) + 14;
            if (x + needed > width) {
                x = axis.left();
                y += 18;
            }
            WindowStyle.draw(legend, status, prefix, x, y, 22, 12);
            legend.text(x + 27, y + 10, SMALL, SvgDrawing.INK, word);
            x += needed;
        }
        y += 20;
        String marks = words.of(
                "Circles are meetings, numbered where a source gives the number; a dashed outline means that the day is"
                        + " unknown. The red line is the report date.",
                "圆点表示会议，来源载明届次的标出届次；虚线边表示日期未知。红线为报告日期。");
        for (String line : SvgDrawing.lines(marks, SMALL, axis.width())) {
            legend.text(axis.left(), y + 10, SMALL, SvgDrawing.SOFT, line);
            y += 15;
        }
        return y + 4;
    }

    /** The statuses for the legend; "too few" only if a window has it. */
    private List<WindowStatus> shown() {
        return Arrays.stream(WindowStatus.values())
                .filter(status -> status != WindowStatus.TOO_FEW
                        || assessment.meetings().stream()
                                .flatMap(series -> series.windows().stream())
                                .anyMatch(window -> window.status() == status))
                .toList();
    }

    /** The chart in words, for screen readers. */
    private String description() {
        List<String> series = assessment.meetings().stream()
                .map(each -> words.labelled(names.name(each.subject()), words.heldOrNone(each))
                        + each.windows().stream()
                                .map(window ->
                                        words.of("; ", "；") + words.by(window.closes()) + " " + words.status(window))
                                .collect(Collectors.joining()))
                .toList();
        return String.join(words.of(". ", "。"), series);
    }
}
