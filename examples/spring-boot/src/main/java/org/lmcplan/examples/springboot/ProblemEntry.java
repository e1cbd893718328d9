package org.lmcplan.examples.springboot;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

    static List<ProblemEntry> of(List<? extends Problem> problems, Locale locale) {
        return problems.stream()
                .map(problem -> new ProblemEntry(
                        problem.code(),
                        problem.severity(),
                        problem.path(),
                        problem.location(),
                        problem.message(locale),
                        problem.hint(locale),
                        problem.properties()))
                .toList();
    }
}
