package org.lmcplan.examples.progress.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.lmcplan.examples.progress.page.Markup;
import org.lmcplan.model.Term;
import org.lmcplan.model.assess.MeetingSeries;
import org.lmcplan.model.assess.WindowStatus;

/** The lanes of all series under one axis, with the term, the day of the report and a legend. */
final class TimelineDrawing {

    private static final double MARGIN = 8;
    private static final double TOP = 50;
    private static final double SMALL = 10.5;

    private final ReportInput input;
    private final Words words;
    private final Labels labels;
    private final double width;
    private final String prefix;
    private final Axis axis;
    private final Drawing drawing = new Drawing();

    TimelineDrawing(ReportInput input, Words words, Labels labels, int width) {
        this.input = input;
        this.words = words;
        this.labels = labels;
        this.width = width;
        prefix = "t" + width + "-";
        axis = Axis.of(input.assessment(), MARGIN, width - 2 * MARGIN);
    }

    Markup draw() {
        double y = TOP;
        for (MeetingSeries series : input.assessment().meetings()) {
            y = new Lane(input, words, labels, series, axis, prefix).draw(drawing, y);
            drawing.line(axis.left(), y + 1, axis.left() + axis.width(), y + 1, "#d5dbe3", 1, "none");
            y += 2;
        }
        Markup lanes = new Markup().raw(drawing.svg());
        Drawing ground = new Drawing();
        grid(ground, y);
        Drawing legend = new Drawing();
        double end = legend(legend, y + 10);
        Markup svg = new Markup();
        svg.open(
                        "svg",
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "viewBox",
                        "0 0 " + Drawing.round(width) + " " + Drawing.round(end),
                        "role",
                        "img",
                        "aria-labelledby",
                        prefix + "title " + prefix + "desc",
                        "font-family",
                        "inherit")
                .line();
        svg.element("title", words.of("Meetings against their windows", "会议与窗口期对照"), "id", prefix + "title");
        svg.element("desc", description(), "id", prefix + "desc").line();
        WindowLook.patterns(svg, prefix);
        svg.raw(ground.svg()).line().raw(lanes).line().raw(legend.svg()).line().close();
        return svg;
    }

    /** The term as a shade, the years, and the day of the report. */
    private void grid(Drawing ground, double bottom) {
        Term term = input.assessment().plan().term();
        double from = axis.at(term.from());
        double to = axis.at(term.to() + 1);
        ground.rect(from, 15, to - from, bottom - 15, "fill", "#fdf6e3");
        String years = words.of("term ", "年限 ") + term;
        ground.text(Math.min(from + 3, width - MARGIN - Drawing.width(years, SMALL)), 26, SMALL, Drawing.SOFT, years);
        int step = axis.step(26);
        for (int year = axis.from(); year <= axis.to() + 1; year++) {
            if ((year - axis.from()) % step == 0) {
                ground.line(axis.at(year), TOP - 16, axis.at(year), bottom, "#e1e5ea", 1, "none");
                if (year <= axis.to()) {
                    ground.text(
                            (axis.at(year) + axis.at(Math.min(year + step, axis.to() + 1))) / 2,
                            TOP - 4,
                            SMALL - 0.5,
                            Drawing.SOFT,
                            Integer.toString(year),
                            "text-anchor",
                            "middle");
                }
            }
        }
        LocalDate day = input.assessment().asOf();
        double x = axis.at(day);
        ground.line(x, 15, x, bottom, "#a61b1b", 1.5, "none");
        boolean room = x + Drawing.width(day.toString(), SMALL) + 4 < width;
        ground.text(
                x, 12, SMALL, "#a61b1b", day.toString(), "text-anchor", room ? "middle" : "end", "font-weight", 700);
    }

    private double legend(Drawing legend, double top) {
        double x = axis.left();
        double y = top;
        for (WindowStatus status : WindowStatus.values()) {
            WindowLook look = WindowLook.of(status);
            String word = words.term(status) + (look.sign().isEmpty() ? "" : " (" + look.sign() + ")");
            double needed = 26 + Drawing.width(word, SMALL) + 14;
            if (x + needed > width) {
                x = axis.left();
                y += 18;
            }
            legend.rect(
                    x,
                    y,
                    22,
                    12,
                    "rx",
                    2,
                    "fill",
                    WindowLook.fill(status, prefix),
                    "stroke",
                    look.color(),
                    "stroke-width",
                    1.2,
                    "stroke-dasharray",
                    look.dash());
            legend.text(x + 27, y + 10, SMALL, Drawing.INK, word);
            x += needed;
        }
        y += 20;
        String marks = words.of(
                "Round marks: meetings, with their number where a source gives one; broken rim: day unknown."
                        + " Red line: day of the report.",
                "圆点：会议，来源载有届次的标出届次；虚线边：日期未知。红线：报告日期。");
        for (String line : Drawing.lines(marks, SMALL, axis.width())) {
            legend.text(axis.left(), y + 10, SMALL, Drawing.SOFT, line);
            y += 15;
        }
        return y + 4;
    }

    private String description() {
        List<String> series = input.assessment().meetings().stream()
                .map(each -> labels.name(each.mechanism())
                        + words.of(": ", "：")
                        + words.of(
                                each.held().size() + " held",
                                "已举行 " + each.held().size() + " 次")
                        + each.windows().stream()
                                .map(window -> words.of("; ", "；") + words.by(window.closes()) + " "
                                        + words.term(window.status()))
                                .collect(Collectors.joining()))
                .toList();
        return String.join(words.of(". ", "。"), series);
    }
}
