package org.lmcplan.report.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lmcplan.model.assess.Occurrence;
import org.lmcplan.model.assess.RecurringSeries;
import org.lmcplan.model.assess.Window;
import org.lmcplan.model.assess.WindowStatus;
import org.lmcplan.model.evidence.MeetingRecord;
import org.lmcplan.report.content.ElementNames;
import org.lmcplan.report.content.ProgressWords;

/** One series of meetings in the timeline: its name, its meetings, and the windows below them. */
record TimelineLane(ElementNames names, RecurringSeries series, TimelineAxis axis, String prefix) {

    private static final double MARK = 8;
    private static final double BAR = 14;
    private static final double NAME = 12;
    private static final double BOLD = 0.9; // bold letters are wider than the estimate
    private static final double SMALL = 10.5;

    private ProgressWords words() {
        return names.words();
    }

    /** Draws the lane below this position and returns the position of its end. */
    double draw(SvgDrawing drawing, double top) {
        double y = heading(drawing, top + 16);
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

    /** The name and the facts about the series, on one line if there is room. */
    private double heading(SvgDrawing drawing, double top) {
        double y = top;
        String name = names.name(series.subject());
        for (String line : SvgDrawing.lines(name, NAME, axis.width() * BOLD)) {
            drawing.text(axis.left(), y, NAME, SvgDrawing.INK, line, "font-weight", 600);
            y += 15;
        }
        String facts = facts();
        double after = SvgDrawing.width(name, NAME) / BOLD + 12;
        if (after + SvgDrawing.width(facts, SMALL) < axis.width()) {
            drawing.text(axis.left() + after, y - 15, SMALL, SvgDrawing.SOFT, facts);
            return y - 2;
        }
        for (String line : SvgDrawing.lines(facts, SMALL, axis.width())) {
            drawing.text(axis.left(), y, SMALL, SvgDrawing.SOFT, line);
            y += 13;
        }
        return y;
    }

    private String facts() {
        int unplaced = series.undated().size() + series.perhaps().size();
        List<String> facts = new ArrayList<>();
        facts.add(series.commitment().value());
        facts.add(words().cadence(series.cadence())
                + (series.conditional() ? words().of(", on a condition", "，附条件") : ""));
        facts.add(words().heldOrNone(series));
        if (unplaced > 0) {
            facts.add(words().of("not drawn: " + unplaced, "未画出：" + unplaced));
        }
        return String.join(" · ", facts);
    }

    /** Returns the first row in which the window overlaps no other. */
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

    private void bar(SvgDrawing drawing, Window window, double y) {
        WindowStatus status = window.status();
        double from = axis.at(window.opens().first());
        double to = axis.at(window.closes().last().plusDays(1));
        String word = words().status(window);
        drawing.svg().open("g");
        drawing.title(words().labelled(words().window(window.opens(), window.closes()), word));
        WindowStyle.draw(drawing, status, prefix, from + 1, y, Math.max(2, to - from - 2), BAR);
        String shown = SvgDrawing.width(word, SMALL) + 8 <= to - from
                ? word
                : WindowStyle.of(status).symbol();
        if (!shown.isEmpty() && SvgDrawing.width(shown, SMALL) + 2 <= to - from) {
            boolean solid = status == WindowStatus.HELD;
            // letters need a rim to be legible on a pattern
            Object[] rim = {"stroke", solid ? "none" : "#fff", "stroke-width", 3, "paint-order", "stroke"};
            String color = solid ? "#fff" : SvgDrawing.INK;
            drawing.centered((from + to) / 2, y + BAR - 3.4, SMALL, color, shown, rim);
        }
        drawing.svg().close();
    }

    /** Draws a circle if the day is known, otherwise an oblong with a dashed outline over all possible days. */
    private void mark(SvgDrawing drawing, Occurrence held, double middle) {
        double first = axis.at(held.day().first());
        double last = axis.at(held.day().last());
        Optional<Integer> number = names.data()
                .evidence(held.record())
                .filter(MeetingRecord.class::isInstance)
                .flatMap(each -> ((MeetingRecord) each).numberIn(series.subject()));
        drawing.svg().open("g");
        drawing.title(words().day(held.day()) + " "
                + number.map(which -> "#" + which + " ").orElse("") + held.record());
        boolean known = held.day().isKnown();
        double radius = number.isPresent() ? MARK : MARK - 3;
        String fill = known ? SvgDrawing.INK : "#fff";
        String outline = known ? "#fff" : SvgDrawing.INK;
        double length = last - first + 2 * radius;
        drawing.box(
                first - radius, middle - radius, length, 2 * radius, radius, fill, outline, known ? "none" : "2.5 1.5");
        number.ifPresent(which -> {
            double size = which > 9 ? 8.5 : 10;
            drawing.centered((first + last) / 2, middle + 3.4, size, outline, which.toString(), "font-weight", 700);
        });
        drawing.svg().close();
    }
}
