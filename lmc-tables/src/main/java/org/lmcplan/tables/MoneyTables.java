package org.lmcplan.tables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lmcplan.model.Slug;
import org.lmcplan.model.assess.MoneyBasis;
import org.lmcplan.model.assess.MoneyDimension;
import org.lmcplan.model.assess.MoneyTotal;
import org.lmcplan.model.evidence.MoneyStage;

/** The tables of amounts and their totals. */
final class MoneyTables {

    private MoneyTables() {}

    static List<TableDraft<?>> of(TableInput input) {
        List<Numbered<String, MoneyTotal>> totals = Numbered.of(input.assessment().stream()
                .flatMap(each -> each.money().totals().stream())
                .toList());
        return List.of(amounts(input), totals(totals), keys(totals), evidence(input, totals), leftOut(input));
    }

    private static TableDraft<?> amounts(TableInput input) {
        return new TableDraft<Numbered<String, AmountRow>>(
                        "money",
                        "Every amount that the plan or the register states: budgets of commitments, records of money, funding of"
                                + " projects. They overlap; add them up with care, or use money_totals.")
                .keyNumber("id", "A number that has no meaning.", Numbered::ordinal)
                .code(
                        "of_kind",
                        IdKind.class,
                        "Commitment, record or project.",
                        each -> each.value().ofKind())
                .text(
                        "of_id",
                        "The commitment, record or project that states it.",
                        each -> each.value().ofId())
                .maybeCode(
                        "stage",
                        MoneyStage.class,
                        "Offered, allocated or spent; empty in a budget of the plan.",
                        each -> each.value().stage())
                .decimal(
                        "amount",
                        "The amount; empty if it is not stated.",
                        each -> each.value().amount().map(money -> money.amount()))
                .maybe(
                        "currency",
                        "The code of the currency.",
                        each -> each.value().amount().map(money -> money.currency()))
                .date("dated", "When.", each -> each.value().date())
                .period(
                        "period",
                        "The period that it is for.",
                        each -> each.value().period())
                .maybeCode(
                        "funder_kind",
                        IdKind.class,
                        "The kind of funder.",
                        each -> each.value().funderKind())
                .maybe("funder", "Who pays.", each -> each.value().funder())
                .maybeCode(
                        "area_kind",
                        IdKind.class,
                        "The kind of area.",
                        each -> each.value().area().map(id -> input.ids().element(id)))
                .maybe("area", "The area that it is for.", each -> each.value().area())
                .localized(
                        "note",
                        "A note of those who entered the data.",
                        each -> each.value().note())
                .referencesId("of_kind", "of_id")
                .referencesId("funder_kind", "funder")
                .referencesId("area_kind", "area")
                .rows(Numbered.of(AmountRow.allOf(input)));
    }

    private static TableDraft<?> totals(List<Numbered<String, MoneyTotal>> totals) {
        return new TableDraft<Numbered<String, MoneyTotal>>(
                        "money_totals", "Sums of money, for one basis, stage, currency and dimension at a time.")
                .keyNumber("id", "A number that has no meaning.", Numbered::ordinal)
                .code(
                        "basis",
                        MoneyBasis.class,
                        "Whether records or projects are added up. They overlap.",
                        each -> each.value().basis())
                .code(
                        "stage",
                        MoneyStage.class,
                        "Offered, allocated or spent.",
                        each -> each.value().stage())
                .text(
                        "currency",
                        "The code of the currency.",
                        each -> each.value().currency())
                .flag(
                        "certain",
                        "False if it depends on a day that is not known whether the amounts count.",
                        each -> each.value().certain())
                .code(
                        "dimension",
                        MoneyDimension.class,
                        "What the sums are divided by. The table money_total_keys has the values.",
                        each -> each.value().by())
                .decimal("total", "The sum.", each -> Optional.of(each.value().sum()))
                .rows(totals);
    }

    private static TableDraft<?> keys(List<Numbered<String, MoneyTotal>> totals) {
        record TotalKey(int total, String name) {}
        return new TableDraft<TotalKey>(
                        "money_total_keys",
                        "What a sum is for: a funder, a country, an area or a year. Several if they share the money; none if the"
                                + " records do not say.")
                .keyNumber("money_total", "The sum.", TotalKey::total)
                .key("part", "The funder, country, area or year.", TotalKey::name)
                .references("money_total", "money_totals", "id")
                .rows(totals.stream()
                        .flatMap(each ->
                                each.value().key().stream().distinct().map(name -> new TotalKey(each.ordinal(), name)))
                        .toList());
    }

    private static TableDraft<?> evidence(TableInput input, List<Numbered<String, MoneyTotal>> totals) {
        record Added(int total, Slug evidence, boolean mayCountTwice) {}
        List<Added> rows = new ArrayList<>();
        for (Numbered<String, MoneyTotal> each : totals) {
            Set<Slug> twice = new HashSet<>(each.value().mayCountTwice());
            Set<Slug> all = new TreeSet<>(each.value().evidence());
            all.addAll(twice);
            all.forEach(id -> rows.add(new Added(each.ordinal(), id, twice.contains(id))));
        }
        return new TableDraft<Added>("money_total_records", "The records and projects whose amounts are in a sum.")
                .keyNumber("money_total", "The sum.", Added::total)
                .keyCode(
                        "evidence_kind",
                        IdKind.class,
                        "Record or project.",
                        each -> input.ids().evidence(each.evidence()))
                .key("evidence", "The record or project.", Added::evidence)
                .flag(
                        "may_count_twice",
                        "Whether another one in the sum may state the same money.",
                        Added::mayCountTwice)
                .references("money_total", "money_totals", "id")
                .referencesId("evidence_kind", "evidence")
                .rows(rows);
    }

    private static TableDraft<?> leftOut(TableInput input) {
        record Left(MoneyGap reason, Slug evidence) {}
        List<Left> rows = new ArrayList<>();
        input.assessment().ifPresent(each -> {
            each.money().negative().stream().distinct().forEach(id -> rows.add(new Left(MoneyGap.NEGATIVE, id)));
            each.money().parts().stream().distinct().forEach(id -> rows.add(new Left(MoneyGap.PART, id)));
            each.money().unspecified().stream().distinct().forEach(id -> rows.add(new Left(MoneyGap.UNSPECIFIED, id)));
        });
        return new TableDraft<Left>(
                        "money_left_out", "The records and projects that have money in no sum, or not all of it.")
                .keyCode("reason", MoneyGap.class, "Why.", Left::reason)
                .keyCode(
                        "evidence_kind",
                        IdKind.class,
                        "Record or project.",
                        each -> input.ids().evidence(each.evidence()))
                .key("evidence", "The record or project.", Left::evidence)
                .referencesId("evidence_kind", "evidence")
                .rows(rows);
    }
}
