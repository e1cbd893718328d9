package org.lmcplan.validate.rule;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.lmcplan.model.Section;
import org.lmcplan.model.text.NullCheck;

/**
 * Something that follows from a part of a plan, or from a section and its clauses, and that several rules need, such as the words of
 * a quote. It is computed once per part and run, when the first rule asks for it, and then shared by all rules:
 *
 * <pre>{@code
 * final class QuotesAreShort implements Rule<Commitment> {
 *
 *     static final PartFact<List<String>> WORDS =
 *             PartFact.of(Commitment.class, commitment -> List.of(commitment.quote().split(" ")));
 *
 *     private static final Complaint LONG = Complaint.of("{id} quotes over 100 words.", "{id} 的引文超过100个词。");
 *
 *     public RuleDefinition definition() {
 *         return RuleDefinition.of("ACME-002", Severity.NOTE).requires("A quote is short.", "引文应当简短。");
 *     }
 *
 *     public RuleScope<Commitment> scope() {
 *         return RuleScope.each(Commitment.class);
 *     }
 *
 *     public void check(Commitment commitment, RuleContext context) {
 *         if (context.fact(WORDS).size() > 100) {
 *             context.report(LONG).at("quote").with("id", commitment.id());
 *         }
 *     }
 * }
 * }</pre>
 *
 * <p>Keep it in a constant, since it is known by its identity. What it computes should be immutable. Rules that use it declare no
 * look-up, since it looks at nothing but the part that they check, unless it is about a section and its clauses.
 *
 * @param <T> the type of what is computed
 */
public final class PartFact<T> {

    private final BiFunction<Object, List<ValidatedPart>, T> computation;
    private final boolean needsClauses;

    private PartFact(BiFunction<Object, List<ValidatedPart>, T> computation, boolean needsClauses) {
        this.computation = computation;
        this.needsClauses = needsClauses;
    }

    /**
     * Returns a fact about parts of this type.
     *
     * @param computation computes it from a part; never returns null
     */
    public static <P, T> PartFact<T> of(Class<P> type, Function<? super P, ? extends T> computation) {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(computation, "computation");
        return new PartFact<>((part, clauses) -> computation.apply(type.cast(part)), false);
    }

    /**
     * Returns a fact about sections and their clauses. Rules that ask for it declare {@link Lookup#CLAUSES}.
     *
     * @param computation computes it from a section and the {@link RuleContext#clauses}; never returns null
     */
    public static <T> PartFact<T> ofClauses(
            BiFunction<? super Section, ? super List<ValidatedPart>, ? extends T> computation) {
        Objects.requireNonNull(computation, "computation");
        return new PartFact<>((part, clauses) -> computation.apply((Section) part, clauses), true);
    }

    /** Whether the fact is about a section with its clauses. */
    public boolean needsClauses() {
        return needsClauses;
    }

    /**
     * Computes the fact.
     *
     * @param clauses the clauses of the section; of no interest unless it {@link #needsClauses}
     * @throws ClassCastException if the part is of another type
     */
    public T compute(Object part, List<ValidatedPart> clauses) {
        Objects.requireNonNull(part, "part");
        NullCheck.elements(clauses, "clauses");
        return Objects.requireNonNull(computation.apply(part, clauses), "the computed fact");
    }
}
