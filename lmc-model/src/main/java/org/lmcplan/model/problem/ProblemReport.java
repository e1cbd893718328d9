package org.lmcplan.model.problem;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import org.lmcplan.model.text.NullCheck;

/**
 * The problems of one document, or of the documents of one plan: the result of reading it, the report of a validation, or both
 * together. Every report format writes it.
 *
 * <pre>{@code
 * ReadResult<Plan> result = LmcReader.create().read(source);
 * ProblemReport all = result.value().isPresent()
 *         ? result.and(Validator.standard().validate(result.orThrow()))
 *         : result;
 * if (all.hasErrors()) {
 *     all.problems().forEach(problem -> log(problem.sentence(Locale.ENGLISH)));
 * }
 * }</pre>
 */
public interface ProblemReport extends Serializable {

    /** The problems, in the order in which reports list them. */
    List<? extends Problem> problems();

    /** The problems that do not count, each with the reason. None of them is among {@link #problems}. */
    default List<? extends SuppressedProblem> suppressed() {
        return List.of();
    }

    /** How many more problems there are than {@link #problems} lists. */
    default int unreported() {
        return 0;
    }

    /**
     * What the report says about all its problems, by name: what was checked, by which rules, as of which day. Empty if there is
     * no more to say.
     */
    default SortedMap<String, String> properties() {
        return Collections.emptySortedMap();
    }

    /** The reports that this one joins; a report of its own consists of itself. */
    default List<ProblemReport> reports() {
        return List.of(this);
    }

    /** Whether there is an error, or a problem that is not listed. */
    default boolean hasErrors() {
        return unreported() > 0 || count(Severity.ERROR) > 0;
    }

    /** Returns the number of listed problems of this severity. */
    default int count(Severity severity) {
        Objects.requireNonNull(severity, "severity");
        return (int) problems().stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }

    /** Returns a report with the problems of this one, then those of the other: faults of reading, then findings. */
    default ProblemReport and(ProblemReport other) {
        Objects.requireNonNull(other, "other");
        return JoinedProblems.of(List.of(this, other));
    }

    /** Returns a report of these problems. */
    static ProblemReport of(List<? extends Problem> problems) {
        return of(problems, 0);
    }

    /**
     * Returns a report of these problems and of some that are not listed.
     *
     * @throws IllegalArgumentException if the number of problems that are not listed is negative
     */
    static ProblemReport of(List<? extends Problem> problems, int unreported) {
        return new ListedProblems(NullCheck.listOf(problems, "problems"), unreported);
    }

    /** Returns a report that joins these, such as those of the files of a build. */
    static ProblemReport joining(List<? extends ProblemReport> reports) {
        return JoinedProblems.of(NullCheck.elements(reports, "reports"));
    }
}
