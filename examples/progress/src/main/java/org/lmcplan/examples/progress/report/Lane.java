package org.lmcplan.examples.progress.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lmcplan.model.Slug;
import org.lmcplan.model.assess.MeetingSeries;
import org.lmcplan.model.assess.Occurrence;
import org.lmcplan.model.assess.Window;
import org.lmcplan.model.assess.WindowStatus;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.model.evidence.MeetingRecord;

/** One series of meetings on the picture: its name, the meetings, and below them the windows. */
record Lane(ReportInput input, Words words, Labels labels, MeetingSeries series, Axis axis, String prefix) {

    private static final double MARK = 8;
    private static final double BAR = 14;
    private static final double NAME = 12;
    private static final double BOLD = 0.9; // bold letters are wider than the width that is reckoned with
    private static final double SMALL = 10.5;

    /** Draws it from here down; where it ends. */
    double draw(Drawing drawing, double top) {
        double y = names(drawing, top + 16);
        if (series.held().isEmpty() && series.windows().isEmpty()) {
            return y + 2;
        }
        y += 1;
        List<LocalDate> ends = new ArrayList<>();
        double bars = y + 2 * MARK + 2;
        for (Window window : series.windows()) {
            int row = row(ends, window);
            bar(drawing, window, bars + row * (BAR + 3));
        }
        double middle = y + MARK - 1;
        drawing.line(axis.left(), middle, axis.left() + axis.width(), middle, "#aeb7c2", 1, "1 3");
        for (Occurrence held : series.held()) {
            mark(drawing, held, middle);
        }
        drawing.svg().line();
        return bars + ends.size() * (BAR + 3) + 4;
    }

    /** The name and what is to be known of it, on one line where there is room. */
    private double names(Drawing drawing, double top) {
        double y = top;
        String name = labels.name(series.mechanism());
        for (String line : Drawing.lines(name, NAME, axis.width() * BOLD)) {
            drawing.text(axis.left(), y, NAME, Drawing.INK, line, "font-weight", 600);
            y += 15;
        }
        double after = Drawing.width(name, NAME) / BOLD + 12;
        if (after + Drawing.width(about(), SMALL) < axis.width()) {
            drawing.text(axis.left() + after, y - 15, SMALL, Drawing.SOFT, about());
            return y - 2;
        }
        for (String line : Drawing.lines(about(), SMALL, axis.width())) {
            drawing.text(axis.left(), y, SMALL, Drawing.SOFT, line);
            y += 13;
        }
        return y;
    }

    private String about() {
        String text = series.commitment() + " · " + words.cadence(series.cadence()) + " · ";
        int unplaced = series.undated().size() + series.perhaps().size();
        return text
                + (series.held().isEmpty()
                        ? words.of("no record of a meeting", "没有会议记录")
                        : words.of(
                                series.held().size() + " held",
                                "已举行 " + series.held().size() + " 次"))
                + (unplaced == 0 ? "" : words.of(" · not drawn, day unknown: " + unplaced, " · 日期未知而未画出：" + unplaced));
    }

    /** The first row in which nothing is in the way. */
    private static int row(List<LocalDate> ends, Window window) {
        LocalDate opens = window.opens().first();
        LocalDate closes = window.closes().last();
        for (int i = 0; i < ends.size(); i++) {
            if (ends.get(i).isBefore(opens)) {
                ends.set(i, closes);
                return i;
            }
        }
        ends.add(closes);
        return ends.size() - 1;
    }

    private void bar(Drawing drawing, Window window, double y) {
        WindowStatus status = window.status();
        WindowLook look = WindowLook.of(status);
        double from = axis.at(window.opens().first());
        double to = axis.at(window.closes().last().plusDays(1));
        String word = words.term(status);
        drawing.svg().open("g");
        drawing.svg().element("title", words.window(window.opens(), window.closes()) + words.of(": ", "：") + word);
        drawing.rect(
                from + 1,
                y,
                Math.max(2, to - from - 2),
                BAR,
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
        String shown = Drawing.width(word, SMALL) + 8 <= to - from ? word : look.sign();
        if (!shown.isEmpty() && Drawing.width(shown, SMALL) + 2 <= to - from) {
            boolean solid = status == WindowStatus.HELD;
            drawing.text(
                    (from + to) / 2,
                    y + BAR - 3.4,
                    SMALL,
                    solid ? "#fff" : Drawing.INK,
                    shown,
                    "text-anchor",
                    "middle",
                    "stroke",
                    solid ? "none" : "#fff",
                    "stroke-width",
                    3,
                    "paint-order",
                    "stroke");
        }
        drawing.svg().close();
    }

    /** A round mark where the day is known; a longer one, with a broken rim, over the days that it can be. */
    private void mark(Drawing drawing, Occurrence held, double middle) {
        double first = axis.at(held.day().first());
        double last = axis.at(held.day().last());
        Optional<Evidence> record = input.evidence(held.record());
        Optional<Integer> number =
                record.filter(MeetingRecord.class::isInstance).flatMap(each -> ((MeetingRecord) each).number());
        drawing.svg().open("g");
        drawing.svg().element("title", words.day(held.day()) + " " + id(held.record(), number));
        boolean known = held.day().isKnown();
        double radius = number.isPresent() ? MARK : MARK - 3;
        drawing.rect(
                first - radius,
                middle - radius,
                last - first + 2 * radius,
                2 * radius,
                "rx",
                radius,
                "fill",
                known ? Drawing.INK : "#fff",
                "stroke",
                known ? "#fff" : Drawing.INK,
                "stroke-width",
                1.2,
                "stroke-dasharray",
                known ? "none" : "2.5 1.5");
        number.ifPresent(which -> drawing.text(
                (first + last) / 2,
                middle + 3.4,
                which > 9 ? 8.5 : 10,
                known ? "#fff" : Drawing.INK,
                which.toString(),
                "text-anchor",
                "middle",
                "font-weight",
                700));
        drawing.svg().close();
    }

    private static String id(Slug record, Optional<Integer> number) {
        return number.map(which -> "#" + which + " ").orElse("") + record;
    }
}
