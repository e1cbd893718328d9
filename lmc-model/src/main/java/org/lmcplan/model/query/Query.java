package org.lmcplan.model.query;

import java.io.ObjectStreamException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.PlanSelector;
import org.lmcplan.model.condition.ConditionProblem;
import org.lmcplan.model.condition.ConditionText;
import org.lmcplan.model.evidence.EvidenceSelector;
import org.lmcplan.model.evidence.RegisterIndex;
import org.lmcplan.model.evidence.RegisterPart;
import org.lmcplan.model.property.Evaluation;
import org.lmcplan.model.property.Neighbours;
import org.lmcplan.model.property.PartKind;
import org.lmcplan.model.property.PlanNeighbours;
import org.lmcplan.model.property.RegisterNeighbours;

/**
 * A condition on the parts of a plan or register, written as text:
 *
 * <pre>{@code
 * Query query = Query.parse("force = deliver and targets.lifecycle = to-be-created");
 * List<Commitment> commitments = PlanIndex.of(plan).select(Commitment.class, query);
 * }</pre>
 *
 * <p>The page {@code docs/queries.md} describes the language. A query is checked against the type of the parts it is asked of, so
 * the same query may be valid for commitments and not for mechanisms. Two queries are equal if they differ only in blanks, quotes
 * and needless parentheses. Immutable and thread-safe; the time of a selection is proportional to the size of the plan or register.
 */
public final class Query implements PlanSelector, EvidenceSelector, Serializable {

    private final String text;
    private final transient ConditionText condition;

    private Query(String text, ConditionText condition) {
        this.text = text;
        this.condition = condition;
    }

    /**
     * Parses a query.
     *
     * @throws QueryException if it is malformed, with all problems that could be found
     */
    public static Query parse(String text) {
        Objects.requireNonNull(text, "text");
        ConditionText condition = ConditionText.parse(text);
        throwIfAny(text, condition.problems());
        return new Query(text, condition);
    }

    /** Does the same as {@link #parse(String)}, under the name by which Spring finds it. */
    public static Query of(String text) {
        return parse(text);
    }

    /** Does the same as {@link #parse(String)}, under the name by which JAX-RS finds it. */
    public static Query fromString(String text) {
        return parse(text);
    }

    /** Returns a text in quotes, to be put into a query after an operator; quotes within it are escaped. */
    public static String quote(String text) {
        Objects.requireNonNull(text, "text");
        return ConditionText.quote(text);
    }

    /**
     * Returns the query that holds where both this and the other hold.
     *
     * @throws QueryException if it exceeds the limits of a query
     */
    public Query and(Query other) {
        Objects.requireNonNull(other, "other");
        return parse("(" + this + ") and (" + other + ")");
    }

    /**
     * Returns the query that holds where this or the other holds.
     *
     * @throws QueryException if it exceeds the limits of a query
     */
    public Query or(Query other) {
        Objects.requireNonNull(other, "other");
        return parse("(" + this + ") or (" + other + ")");
    }

    /**
     * Returns the query that holds where this one does not.
     *
     * @throws QueryException if it exceeds the limits of a query
     */
    public Query negated() {
        return parse("not (" + this + ")");
    }

    /**
     * Returns why the query cannot be asked of parts of this type, such as {@code Commitment.class} or
     * {@code EvidenceRecord.class}; empty if it can.
     *
     * @throws IllegalArgumentException if neither a plan nor a register has parts of this type
     */
    public List<QueryProblem> problems(Class<? extends Extensible> type) {
        Objects.requireNonNull(type, "type");
        Set<PartKind> inPlan = PartKind.ofPlan(type);
        Set<PartKind> kinds = inPlan.isEmpty() ? PartKind.ofRegister(type) : inPlan;
        requireSome(kinds, type, "neither a plan nor a register has");
        return problems(text, condition.on(kinds).problems());
    }

    @Override
    public <T extends Extensible> List<T> select(PlanIndex index, Class<T> type) {
        Objects.requireNonNull(index, "index");
        Objects.requireNonNull(type, "type");
        Set<PartKind> kinds = PartKind.ofPlan(type);
        requireSome(kinds, type, "a plan has no");
        List<Extensible> parts = new ArrayList<>();
        for (PlanPart part : PlanPart.values()) {
            if (part.isA(type)) {
                parts.addAll(part.of(index.plan()));
            }
        }
        return select(parts, type, kinds, new PlanNeighbours(index));
    }

    @Override
    public <T extends Extensible> List<T> select(RegisterIndex index, Class<T> type) {
        Objects.requireNonNull(index, "index");
        Objects.requireNonNull(type, "type");
        Set<PartKind> kinds = PartKind.ofRegister(type);
        requireSome(kinds, type, "a register has no");
        List<Extensible> parts = new ArrayList<>();
        for (RegisterPart part : RegisterPart.values()) {
            parts.addAll(part.of(index.register()));
        }
        return select(parts, type, kinds, new RegisterNeighbours(index));
    }

    private static void requireSome(Set<PartKind> kinds, Class<?> type, String where) {
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException(where + " parts of the type " + type.getSimpleName());
        }
    }

    private <T> List<T> select(List<Extensible> parts, Class<T> type, Set<PartKind> kinds, Neighbours neighbours) {
        ConditionText.Checked checked = condition.on(kinds);
        throwIfAny(text, checked.problems());
        Evaluation evaluation = Evaluation.remembering(neighbours);
        return parts.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(part -> checked.condition().holds(part, evaluation))
                .toList();
    }

    private static List<QueryProblem> problems(String text, List<ConditionProblem> problems) {
        return problems.stream().map(problem -> new QueryProblem(text, problem)).toList();
    }

    private static void throwIfAny(String text, List<ConditionProblem> problems) {
        if (!problems.isEmpty()) {
            throw new QueryException(problems(text, problems));
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Query query && toString().equals(query.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** Returns the canonical text, which {@link #parse} reads. */
    @Override
    public String toString() {
        return condition.toString();
    }

    private Object readResolve() throws ObjectStreamException {
        return parse(text);
    }
}
