package org.lmcplan.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lmcplan.model.BudgetItem;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Money;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Slug;
import org.lmcplan.model.Term;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.model.evidence.Funding;
import org.lmcplan.model.evidence.MoneyRecord;
import org.lmcplan.model.evidence.MoneyStage;
import org.lmcplan.model.evidence.Project;

/** An amount of money, whoever states it. */
record AmountRow(
        IdKind ofKind,
        String ofId,
        Optional<MoneyStage> stage,
        Optional<Money> amount,
        Optional<PartialDate> date,
        Optional<Term> period,
        Optional<IdKind> funderKind,
        Optional<String> funder,
        Optional<Slug> area,
        LocalizedText note) {

    static List<AmountRow> allOf(TableInput input) {
        List<AmountRow> all = new ArrayList<>();
        for (Commitment each : input.plan().commitments()) {
            each.budget().forEach(item -> all.add(of(input.ids(), each, item)));
        }
        for (Evidence each : input.evidence()) {
            if (each instanceof MoneyRecord money) {
                all.add(of(input.ids(), money));
            } else if (each instanceof Project project) {
                project.funding().forEach(funding -> all.add(of(input.ids(), project, funding)));
            }
        }
        return all;
    }

    private static AmountRow of(AllIds ids, Commitment commitment, BudgetItem item) {
        return new AmountRow(
                IdKind.COMMITMENT,
                commitment.id().value(),
                Optional.empty(),
                Optional.of(item.amount()),
                Optional.empty(),
                item.period(),
                item.funder().map(ids::party),
                item.funder().map(id -> id.value()),
                Optional.empty(),
                item.note());
    }

    private static AmountRow of(AllIds ids, MoneyRecord money) {
        return new AmountRow(
                IdKind.RECORD,
                money.id().value(),
                Optional.of(money.stage()),
                money.amount(),
                Optional.of(money.date()),
                money.period(),
                money.funder().map(ids::funder),
                money.funder().map(Slug::value),
                money.area(),
                LocalizedText.none());
    }

    private static AmountRow of(AllIds ids, Project project, Funding funding) {
        return new AmountRow(
                IdKind.PROJECT,
                project.id().value(),
                Optional.of(funding.stage()),
                funding.amount(),
                funding.date(),
                funding.period(),
                Optional.of(ids.funder(funding.funder())),
                Optional.of(funding.funder().value()),
                project.area(),
                LocalizedText.none());
    }
}
