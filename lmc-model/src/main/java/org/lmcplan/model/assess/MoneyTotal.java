package org.lmcplan.model.assess;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.lmcplan.model.CurrencyCode;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.MoneyStage;
import org.lmcplan.model.text.NullCheck;

/**
 * A sum of money of one basis, stage and currency, for one key of one dimension. Sums of different currencies, stages or bases
 * must not be added up.
 *
 * @param basis where the amounts are recorded
 * @param stage the stage of the money
 * @param currency the currency
 * @param certain whether all of it was certainly recorded by the day of the assessment; otherwise all of it may be later
 * @param by the dimension
 * @param key the key in the dimension: an id, a country code or a period; several if it belongs to all of them together; empty
 *     if none is stated
 * @param sum the sum
 * @param evidence the records or projects that it adds up
 * @param mayCountTwice those of them that may be about the same money, because they are from the same funder for the same project,
 *     or for the same purpose, countries and period: an original and a revised budget, or a programme and its phases
 */
public record MoneyTotal(
        MoneyBasis basis,
        MoneyStage stage,
        CurrencyCode currency,
        boolean certain,
        MoneyDimension by,
        List<String> key,
        BigDecimal sum,
        List<Slug> evidence,
        List<Slug> mayCountTwice)
        implements Serializable {
    public MoneyTotal {
        requireNonNull(basis, "basis");
        requireNonNull(stage, "stage");
        requireNonNull(currency, "currency");
        requireNonNull(by, "by");
        key = NullCheck.listOf(key, "key");
        requireNonNull(sum, "sum");
        evidence = NullCheck.listOf(evidence, "evidence");
        mayCountTwice = NullCheck.listOf(mayCountTwice, "mayCountTwice");
    }
}
