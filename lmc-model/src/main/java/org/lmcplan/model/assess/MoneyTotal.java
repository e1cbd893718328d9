package org.lmcplan.model.assess;

import java.math.BigDecimal;
import java.util.List;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.CurrencyCode;
import org.lmcplan.model.evidence.MoneyStage;

/**
 * One sum of money: of one basis, stage and currency, for one key of one dimension. Sums of different currencies, stages
 * or bases are not to be added.
 *
 * @param basis where the amounts stand
 * @param stage how far the money got
 * @param currency its currency
 * @param certain whether all of it lies before or on the day of the assessment; otherwise all of it may lie after
 * @param by the dimension
 * @param key what it was added up for: an id, a country code or a year; several where it belongs to all of them
 *     together; none where nothing is stated
 * @param sum the sum
 * @param evidence the records or projects it adds up
 */
public record MoneyTotal(
        MoneyBasis basis,
        MoneyStage stage,
        CurrencyCode currency,
        boolean certain,
        MoneyDimension by,
        List<String> key,
        BigDecimal sum,
        List<Slug> evidence) {}
