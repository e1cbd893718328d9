package org.lmcplan.model.assess;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import org.lmcplan.model.Slug;

/**
 * The totals of money.
 *
 * @param totals the sums, by basis, stage, currency, certainty and dimension
 * @param negative the records and projects with a negative amount that corrects no other, which is left out
 * @param parts the records and projects that are part of others, whose amounts are counted there
 * @param unspecified the records and projects that state money without an amount
 */
public record MoneyAnswer(List<MoneyTotal> totals, List<Slug> negative, List<Slug> parts, List<Slug> unspecified) implements Serializable {

    public MoneyAnswer {
        requireNonNull(totals, "totals");
        requireNonNull(negative, "negative");
        totals = List.copyOf(totals);
        negative = List.copyOf(negative);
        parts = List.copyOf(requireNonNull(parts, "parts"));
        unspecified = List.copyOf(requireNonNull(unspecified, "unspecified"));
    }

    /** Returns the certain sums of one basis by one dimension. */
    public List<MoneyTotal> totals(MoneyBasis basis, MoneyDimension by) {
        return totals.stream()
                .filter(total -> total.certain() && total.basis() == basis && total.by() == by)
                .toList();
    }
}
