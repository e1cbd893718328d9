package org.lmcplan.examples.springboot;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lmcplan.model.problem.Location;
import org.lmcplan.model.problem.Position;
import org.lmcplan.model.problem.Problem;
import org.lmcplan.model.problem.Span;

/** A problem in the language of a request. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ProblemEntry(
        String code,
        String severity,
        String pointer,
        Optional<Range> range,
        String message,
        String hint,
        Map<String, String> properties) {

    /** The lines and columns from 1; the end is just after the last character. */
    record Range(Point start, Point end) {}

    record Point(int line, int column) {

        static Point of(Position position) {
            return new Point(position.line(), position.column());
        }
    }

    static List<ProblemEntry> of(List<? extends Problem> problems, Locale locale) {
        return problems.stream()
                .map(problem -> new ProblemEntry(
                        problem.code(),
                        problem.severity().code(),
                        problem.path().toString(),
                        problem.location().map(Location::span).map(ProblemEntry::range),
                        problem.message(locale),
                        problem.hint(locale),
                        problem.properties()))
                .toList();
    }

    private static Range range(Span span) {
        return new Range(Point.of(span.start()), Point.of(span.end()));
    }
}
