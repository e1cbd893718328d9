package org.lmcplan.cli.show;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lmcplan.cli.terminal.CommandFailure;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.query.Query;
import org.lmcplan.model.query.QueryException;
import org.lmcplan.model.query.QueryProblem;

/** Parses and asks queries; what is wrong with one is said in one sentence that names the place. */
public final class Queries {

    private static final String UNKNOWN_PROPERTY = "LMC-Q102";

    private static final List<String> REFERENCES =
            List.of("area", "area.pillar", "section", "targets", "commitments", "commitments.area");

    private Queries() {}

    /**
     * Parses a query.
     *
     * @throws CommandFailure if it is malformed
     */
    public static Query parse(String text) {
        try {
            return Query.parse(text);
        } catch (QueryException malformed) {
            throw failure(malformed.problems());
        }
    }

    /**
     * Returns the query after a check that parts of the type can be asked it.
     *
     * @throws CommandFailure if they cannot
     */
    public static Query parse(String text, Class<? extends Extensible> type) {
        Query query = parse(text);
        check(query, type);
        return query;
    }

    static void check(Query query, Class<? extends Extensible> type) {
        List<QueryProblem> problems = query.problems(type);
        if (!problems.isEmpty()) {
            Message usual = hint(problems.get(0), problems.size() - 1);
            throw failure(
                    problems,
                    path(problems.get(0), type)
                            .map(path -> Message.of("did you mean {0}? {1}", "是否应为 {0}？{1}", path, usual))
                            .orElse(usual));
        }
    }

    /** A property that what a part refers to has, such as the pillar of a commitment. */
    private static Optional<String> path(QueryProblem problem, Class<? extends Extensible> type) {
        String property = problem.query().substring(problem.start(), problem.end());
        if (!problem.code().equals(UNKNOWN_PROPERTY) || property.contains(".")) {
            return Optional.empty();
        }
        return REFERENCES.stream()
                .map(reference -> reference + "." + property)
                .filter(path -> Query.parse(path + " exists").problems(type).isEmpty())
                .findFirst();
    }

    private static CommandFailure failure(List<QueryProblem> problems) {
        return failure(problems, hint(problems.get(0), problems.size() - 1));
    }

    private static CommandFailure failure(List<QueryProblem> problems, Message hint) {
        QueryProblem first = problems.get(0);
        String column = Integer.toString(first.query().codePointCount(0, first.start()) + 1);
        Message sentence = Message.of(
                "The query is wrong at character {0}: {1}",
                "查询条件第 {0} 个字符处有误：{1}",
                column,
                Message.verbatim(first.message(Locale.ENGLISH), first.message(Locale.CHINESE)));
        return CommandFailure.usage(sentence, hint);
    }

    private static Message hint(QueryProblem first, int others) {
        String english = first.hint(Locale.ENGLISH);
        String chinese = first.hint(Locale.CHINESE);
        if (others == 0) {
            return Message.verbatim(english, chinese);
        }
        String more = english.isEmpty() ? "" : "; ";
        return Message.verbatim(
                english + more + others + (others == 1 ? " more mistake follows" : " more mistakes follow"),
                chinese + (chinese.isEmpty() ? "" : "；") + "其后还有 " + others + " 处错误");
    }
}
