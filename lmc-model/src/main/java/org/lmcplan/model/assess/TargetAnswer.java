package org.lmcplan.model.assess;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.CommitmentTarget;
import org.lmcplan.model.Slug;
import org.lmcplan.model.text.NullCheck;

/**
 * What the records show about an element that the plan names, regardless of when it happened.
 *
 * @param target the element, with its lifecycle according to the text
 * @param atLeast the status that is certain
 * @param atMost the status if every record whose day is unknown is counted
 * @param reachedBy a day by which it had reached {@code atLeast}; empty if nothing is certain
 * @param contradicted whether one record shows a document in drafting after another has shown it complete
 * @param againstPlan the certain status compared with the lifecycle according to the text
 * @param basis the certain records, by the status that they show
 * @param support the records that the answer is based on
 */
public record TargetAnswer<T extends CommitmentTarget, S extends TargetStatus>(
        T target,
        S atLeast,
        S atMost,
        Optional<LocalDate> reachedBy,
        boolean contradicted,
        LifecycleComparison againstPlan,
        Map<S, List<Slug>> basis,
        Support support)
        implements Serializable {
    public TargetAnswer {
        requireNonNull(target, "target");
        requireNonNull(atLeast, "atLeast");
        requireNonNull(atMost, "atMost");
        requireNonNull(reachedBy, "reachedBy");
        requireNonNull(againstPlan, "againstPlan");
        NullCheck.entries(basis, "basis");
        requireNonNull(support, "support");
    }

    /** Returns the status; empty if it depends on a day that is not known. */
    public Optional<S> status() {
        return atLeast.equals(atMost) ? Optional.of(atLeast) : Optional.empty();
    }

    /** Returns the id and status, as in {@code water-plan drafted}. */
    @Override
    public String toString() {
        return target.id() + " " + status().map(TargetStatus::code).orElse("undetermined");
    }

    private Object writeReplace() {
        return new SerialForm<>(
                target, atLeast, atMost, reachedBy.orElse(null), contradicted, againstPlan, basis, support);
    }

    private record SerialForm<T extends CommitmentTarget, S extends TargetStatus>(
            T target,
            S atLeast,
            S atMost,
            @Nullable LocalDate reachedBy,
            boolean contradicted,
            LifecycleComparison againstPlan,
            Map<S, List<Slug>> basis,
            Support support)
            implements Serializable {
        private Object readResolve() {
            return new TargetAnswer<>(
                    target, atLeast, atMost, Optional.ofNullable(reachedBy), contradicted, againstPlan, basis, support);
        }
    }
}
