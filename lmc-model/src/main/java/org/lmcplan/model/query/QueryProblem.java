package org.lmcplan.model.query;

import java.io.Serializable;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.condition.ConditionProblem;
import org.lmcplan.model.problem.Location;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.problem.Problem;
import org.lmcplan.model.problem.ProblemKind;
import org.lmcplan.model.problem.Severity;

/** A problem in the text of a {@link Query}. */
public final class QueryProblem implements Problem, Serializable {

    private final String query;
    private final ProblemKind kind;
    private final int start;
    private final int end;
    private final Message message;
    private final Message hint;

    QueryProblem(String query, ConditionProblem problem) {
        this.query = query;
        kind = problem.kind();
        start = problem.start();
        end = problem.end();
        message = problem.message();
        hint = problem.hint();
    }

    @Override
    public String code() {
        return kind.code();
    }

    @Override
    public Severity severity() {
        return kind.severity();
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }

    /** Returns the root: a query is not part of a document. */
    @Override
    public DocumentPath path() {
        return DocumentPath.root();
    }

    @Override
    public Optional<Location> location() {
        return Optional.empty();
    }

    /** Returns the text of the query. */
    public String query() {
        return query;
    }

    /** Returns the offset in the query at which the problem starts, in UTF-16 units from 0. */
    public int start() {
        return start;
    }

    /** Returns the offset just after the problem; equal to the start if something is missing there. */
    public int end() {
        return end;
    }

    @Override
    public String message(Locale locale) {
        return message.in(locale);
    }

    @Override
    public String hint(Locale locale) {
        return hint.in(locale);
    }

    /** Returns the offsets and the words that they enclose, as {@code start}, {@code end} and {@code text}. */
    @Override
    public SortedMap<String, String> properties() {
        SortedMap<String, String> properties = new TreeMap<>();
        properties.put("start", Integer.toString(start));
        properties.put("end", Integer.toString(end));
        properties.put("text", query.substring(start, end));
        return Collections.unmodifiableSortedMap(properties);
    }

    /** Returns the line of the query with carets under the problem, then the message and hint. */
    public String explanation(Locale locale) {
        return CaretLine.of(query, start, end) + "\n" + sentence(locale);
    }

    /** Returns the explanation in English. */
    @Override
    public String toString() {
        return explanation(Locale.ENGLISH);
    }
}
