package org.lmcplan.model.query;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Thrown if a query is malformed or does not fit the parts it is asked of. Lists all problems, each with its place in the query. */
public final class QueryException extends IllegalArgumentException {

    private final List<QueryProblem> problems;

    QueryException(List<QueryProblem> problems) {
        super(explanation(problems, Locale.ENGLISH));
        this.problems = List.copyOf(problems);
    }

    /** Returns the problems, in the order of the query. */
    public List<QueryProblem> problems() {
        return problems;
    }

    /** Returns the message in Chinese if that is the locale's language, otherwise in English. */
    public String message(Locale locale) {
        return explanation(problems, locale);
    }

    private static String explanation(List<QueryProblem> problems, Locale locale) {
        return problems.stream().map(problem -> problem.explanation(locale)).collect(Collectors.joining("\n"));
    }
}
