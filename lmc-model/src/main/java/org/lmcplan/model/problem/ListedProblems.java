package org.lmcplan.model.problem;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A report that is nothing but a list of problems. */
record ListedProblems(List<Problem> problems, int unreported) implements ProblemReport {

    ListedProblems {
        if (unreported < 0) {
            throw new IllegalArgumentException("a number of problems cannot be negative, as " + unreported + " is");
        }
    }

    /** The problems, one on each line, and how many more there are. */
    @Override
    public String toString() {
        Stream<String> more = unreported > 0 ? Stream.of("and " + unreported + " more") : Stream.empty();
        return Stream.concat(problems.stream().map(Problem::toString), more).collect(Collectors.joining("\n"));
    }
}
