package org.lmcplan.report.chart;

import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.lmcplan.model.Term;
import org.lmcplan.model.assess.Assessment;

/**
 * Maps days to horizontal positions.
 *
 * @param from the first year
 * @param to the last year
 * @param left the position where the first year begins
 * @param width the width of all years together
 */
record TimelineAxis(int from, int to, double left, double width) {

    private static final List<Integer> STEPS = List.of(1, 2, 5, 10, 20, 50, 100, 200, 500, 1000);

    /** Returns an axis that covers the term, the report date, and all meetings and windows. */
    static TimelineAxis of(Assessment assessment, double left, double width) {
        Term term = assessment.plan().term();
        int[] years = assessment.meetings().stream()
                .flatMap(series -> Stream.concat(
                        series.held().stream()
                                .flatMap(each ->
                                        Stream.of(each.day().first(), each.day().last())),
                        series.windows().stream()
                                .flatMap(each -> Stream.of(
                                        each.opens().first(), each.closes().last()))))
                .mapToInt(LocalDate::getYear)
                .toArray();
        int day = assessment.asOf().getYear();
        int from = Math.min(day, term.firstYear().orElse(day));
        int to = Math.max(day, term.lastYear());
        for (int year : years) {
            from = Math.min(from, year);
            to = Math.max(to, year);
        }
        return new TimelineAxis(from, to, left, width);
    }

    /** Returns the position of the start of a day. */
    double at(LocalDate day) {
        LocalDate start = Year.of(from).atDay(1);
        LocalDate end = Year.of(to + 1).atDay(1);
        return left + width * ChronoUnit.DAYS.between(start, day) / ChronoUnit.DAYS.between(start, end);
    }

    double at(int year) {
        return at(Year.of(year).atDay(1));
    }

    /** Returns the number of years from one label to the next, so that each has enough room. */
    int step(double room) {
        double perYear = width / (to - from + 1);
        return STEPS.stream().filter(step -> step * perYear >= room).findFirst().orElse(2000);
    }
}
