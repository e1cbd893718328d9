package org.lmcplan.validate.register;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.Funding;
import org.lmcplan.model.evidence.MoneyRecord;
import org.lmcplan.model.evidence.MoneyStage;
import org.lmcplan.model.evidence.Project;
import org.lmcplan.validate.rule.RegisterEntry;
import org.lmcplan.validate.rule.RegisterWithPlan;

/**
 * The sum of the money with one key at each stage. Negative amounts are left out unless they are corrections, and so is what was
 * replaced or is part of other money.
 */
final class FundingTotals {

    /** A sum with the amount that was added last. */
    record Total(BigDecimal sum, MoneyFigure last) {

        boolean exceeds(Total other) {
            return sum.compareTo(other.sum) > 0;
        }
    }

    private final Map<MoneyStage, Total> totals = new EnumMap<>(MoneyStage.class);

    void add(MoneyStage stage, MoneyFigure figure) {
        if (!figure.amount().isNegative() || figure.entry().value().corrects().isPresent()) {
            Total one = new Total(figure.amount().amount(), figure);
            totals.merge(stage, one, (sum, next) -> new Total(sum.sum.add(next.sum), next.last));
        }
    }

    /** The total at a stage; empty if there is no amount. */
    Optional<Total> at(MoneyStage stage) {
        return Optional.ofNullable(totals.get(stage));
    }

    /** The total amounts in the money records of a register. */
    static Map<FundingKey, FundingTotals> ofRecords(RegisterWithPlan register) {
        Map<FundingKey, FundingTotals> totals = new LinkedHashMap<>();
        Set<Slug> replaced = ReplacedEvidence.of(register).keySet();
        for (RegisterEntry<MoneyRecord> entry : register.records(MoneyRecord.class)) {
            MoneyRecord money = entry.value();
            if (replaced.contains(entry.id()) || isPartOfMoney(money, register)) {
                continue;
            }
            MoneyFigure.of(entry, money)
                    .ifPresent(figure -> FundingKey.of(money, register.index())
                            .ifPresent(key -> totals.computeIfAbsent(key, each -> new FundingTotals())
                                    .add(money.stage(), figure)));
        }
        return totals;
    }

    private static boolean isPartOfMoney(MoneyRecord money, RegisterWithPlan register) {
        return money.partOf()
                .flatMap(register.index()::record)
                .filter(MoneyRecord.class::isInstance)
                .isPresent();
    }

    /** The totals of the funding of projects. */
    static Map<FundingKey, FundingTotals> ofFunding(RegisterWithPlan register) {
        Map<FundingKey, FundingTotals> totals = new LinkedHashMap<>();
        Set<Slug> replaced = ReplacedEvidence.of(register).keySet();
        for (RegisterEntry<Project> entry : register.projects()) {
            List<Funding> all =
                    replaced.contains(entry.id()) ? List.of() : entry.value().funding();
            for (int i = 0; i < all.size(); i++) {
                Funding funding = all.get(i);
                MoneyFigure.of(entry, entry.value(), i)
                        .ifPresent(figure -> FundingKey.of(entry.value(), funding)
                                .ifPresent(key -> totals.computeIfAbsent(key, each -> new FundingTotals())
                                        .add(funding.stage(), figure)));
            }
        }
        return totals;
    }
}
