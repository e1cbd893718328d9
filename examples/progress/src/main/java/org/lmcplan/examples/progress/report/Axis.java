package org.lmcplan.examples.progress.report;

import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.lmcplan.model.Term;
import org.lmcplan.model.assess.Assessment;

/**
 * Where days lie on a picture.
 *
 * @param from the first year
 * @param to the last year
 * @param left where the first year begins
 * @param width how wide all years are
 */
record Axis(int from, int to, double left, double width) {

    private static final List<Integer> STEPS = List.of(1, 2, 5, 10, 20, 50, 100, 200, 500, 1000);

    /** An axis that holds the term, the day of the report, and all meetings and windows. */
    static Axis of(Assessment assessment, double left, double width) {
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
        int from = Math.min(day, term.from());
        int to = Math.max(day, term.to());
        for (int year : years) {
            from = Math.min(from, year);
            to = Math.max(to, year);
        }
        return new Axis(from, to, left, width);
    }

    /** Where a day begins. */
    double at(LocalDate day) {
        LocalDate start = Year.of(from).atDay(1);
        LocalDate end = Year.of(to + 1).atDay(1);
        return left + width * ChronoUnit.DAYS.between(start, day) / ChronoUnit.DAYS.between(start, end);
    }

    /** Where a year begins. */
    double at(int year) {
        return at(Year.of(year).atDay(1));
    }

    /** Every so many years a label finds room. */
    int step(double room) {
        double perYear = width / (to - from + 1);
        return STEPS.stream().filter(step -> step * perYear >= room).findFirst().orElse(2000);
    }
}
