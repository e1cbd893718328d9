package org.lmcplan.model.assess;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import org.lmcplan.model.Slug;

/**
 * The totals of money.
 *
 * @param totals the sums, by basis, stage, currency, certainty and dimension
 * @param negative the records and projects with a negative amount, which is left out
 */
public record MoneyAnswer(List<MoneyTotal> totals, List<Slug> negative) implements Serializable {

    public MoneyAnswer {
        requireNonNull(totals, "totals");
        requireNonNull(negative, "negative");
        totals = List.copyOf(totals);
    }

    /** Returns the certain sums of one basis by one dimension. */
    public List<MoneyTotal> totals(MoneyBasis basis, MoneyDimension by) {
        return totals.stream()
                .filter(total -> total.certain() && total.basis() == basis && total.by() == by)
                .toList();
    }
}
