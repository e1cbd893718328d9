package org.lmcplan.examples.springboot;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lmcplan.io.fault.SourceMap;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.problem.Location;
import org.lmcplan.model.problem.Problem;
import org.lmcplan.model.problem.Severity;

/** A problem in the language of a request; by itself, Jackson would write it in both languages. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ProblemEntry(
        String code,
        Severity severity,
        DocumentPath pointer,
        Optional<Location> location,
        String message,
        String hint,
        Map<String, String> properties) {

    /** Returns entries with the positions in the document. */
    static List<ProblemEntry> of(List<? extends Problem> problems, SourceMap positions, Locale locale) {
        return problems.stream()
                .map(problem -> new ProblemEntry(
                        problem.code(),
                        problem.severity(),
                        problem.path(),
                        problem.location().or(() -> positions.locateNearest(problem.path())),
                        problem.message(locale),
                        problem.hint(locale),
                        problem.properties()))
                .toList();
    }
}
