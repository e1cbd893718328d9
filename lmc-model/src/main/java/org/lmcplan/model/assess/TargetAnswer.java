package org.lmcplan.model.assess;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lmcplan.model.CommitmentTarget;
import org.lmcplan.model.Slug;

/**
 * What the records show of something that the plan names, whenever it happened.
 *
 * @param target what the plan names, with its lifecycle by the text
 * @param atLeast what is certain
 * @param atMost what there is if every record whose day is unknown is counted
 * @param reachedBy a day by which it had got so far as {@code atLeast}; empty where nothing is certain
 * @param contradicted whether a record has a document in drafting that another shows complete at an earlier day
 * @param againstPlan what is certain, against the lifecycle by the text
 * @param basis the certain records, by what they show
 * @param support the records that all this rests on
 */
public record TargetAnswer<T extends CommitmentTarget, S extends TargetStatus>(
        T target,
        S atLeast,
        S atMost,
        Optional<LocalDate> reachedBy,
        boolean contradicted,
        LifecycleComparison againstPlan,
        Map<S, List<Slug>> basis,
        Support support) {

    /** What the records show; empty where that depends on a day that is not known. */
    public Optional<S> status() {
        return atLeast.equals(atMost) ? Optional.of(atLeast) : Optional.empty();
    }

    /** {@code water-plan drafted}. */
    @Override
    public String toString() {
        return target.id() + " " + status().map(TargetStatus::code).orElse("undetermined");
    }
}
