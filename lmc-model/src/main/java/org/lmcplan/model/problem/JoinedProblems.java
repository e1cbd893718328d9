package org.lmcplan.model.problem;

import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Several reports as one. Its parts are never joined reports themselves. */
record JoinedProblems(List<ProblemReport> reports) implements ProblemReport {

    static JoinedProblems of(List<? extends ProblemReport> reports) {
        return new JoinedProblems(
                reports.stream().flatMap(report -> report.reports().stream()).toList());
    }

    @Override
    public List<Problem> problems() {
        return reports.stream()
                .<Problem>flatMap(report -> report.problems().stream())
                .toList();
    }

    @Override
    public List<SuppressedProblem> suppressed() {
        return reports.stream()
                .<SuppressedProblem>flatMap(report -> report.suppressed().stream())
                .toList();
    }

    @Override
    public int unreported() {
        return reports.stream().mapToInt(ProblemReport::unreported).sum();
    }

    /** The properties of all reports; where they differ, those of the first. */
    @Override
    public SortedMap<String, String> properties() {
        NavigableMap<String, String> all = new TreeMap<>();
        reports.forEach(report -> report.properties().forEach(all::putIfAbsent));
        return Collections.unmodifiableSortedMap(all);
    }

    /** The reports, one after the other. */
    @Override
    public String toString() {
        return reports.stream()
                .filter(report -> !report.problems().isEmpty() || report.unreported() > 0)
                .map(ProblemReport::toString)
                .collect(Collectors.joining("\n"));
    }
}
