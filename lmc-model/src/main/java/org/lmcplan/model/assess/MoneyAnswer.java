package org.lmcplan.model.assess;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.lmcplan.model.Slug;
import org.lmcplan.model.text.NullCheck;

/**
 * The totals of money.
 *
 * @param totals the sums, by basis, stage, currency, certainty and dimension
 * @param negative the records and projects with a negative amount that corrects no other, which is left out
 * @param parts the records and projects that are part of others, whose amounts are counted there
 * @param unspecified the records and projects that state money without an amount
 */
public record MoneyAnswer(List<MoneyTotal> totals, List<Slug> negative, List<Slug> parts, List<Slug> unspecified)
        implements Serializable {

    public MoneyAnswer {
        totals = NullCheck.listOf(totals, "totals");
        negative = NullCheck.listOf(negative, "negative");
        parts = NullCheck.listOf(parts, "parts");
        unspecified = NullCheck.listOf(unspecified, "unspecified");
    }

    /** Returns the certain sums of one basis by one dimension. */
    public List<MoneyTotal> totals(MoneyBasis basis, MoneyDimension by) {
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(by, "by");
        return totals.stream()
                .filter(total -> total.certain() && total.basis() == basis && total.by() == by)
                .toList();
    }
}
