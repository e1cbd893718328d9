package org.lmcplan.model.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lmcplan.model.Generated;
import org.lmcplan.model.Money;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Slug;
import org.lmcplan.model.Term;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.model.evidence.MoneyRecord;
import org.lmcplan.model.evidence.MoneyStage;
import org.lmcplan.model.evidence.Project;

/** Tests which amounts may be about the same money, and under which period money is shown. */
class MoneyOverlapTest {

    @Test
    void anOriginalAndARevisedBudgetMayCountTwice() {
        assertThat(twice(budget("original", "530"), budget("revised", "560"))).containsExactly("original", "revised");
        assertThat(twice(
                        budget("original", "530").toBuilder()
                                .funder(Slug.of("bank"))
                                .build(),
                        budget("revised", "560")))
                .as("a funder that is not stated may be the same")
                .containsExactly("original", "revised");
    }

    @Test
    void recordsThatNameTheSameProjectAndFunderMayCountTwice() {
        assertThat(twice(forProject("a", "well", "bank"), forProject("b", "well", "bank")))
                .containsExactly("a", "b");
        assertThat(twice(forProject("a", "well", "bank"), forProject("b", "pond", "bank")))
                .isEmpty();
        assertThat(twice(forProject("a", "well", "bank"), forProject("b", "well", "fund")))
                .isEmpty();
    }

    @Test
    void amountsForDifferentPurposesOrStagesOrInDifferentCurrenciesAreCountedOnce() {
        assertThat(twice(money("a", "USD 5", "special-fund"), money("b", "USD 5", "gcms")))
                .isEmpty();
        assertThat(twice(money("a", "USD 5", "special-fund"), money("b", "CNY 5", "special-fund")))
                .isEmpty();
        assertThat(twice(
                        money("a", "USD 5", "special-fund"),
                        EvidenceFactory.money("b", "2024", MoneyStage.SPENT, "USD 5", "special-fund")))
                .isEmpty();
        assertThat(twice(budget("alone", "5"))).isEmpty();
        assertThat(twice(money("a", "USD 5"), money("b", "USD 5")))
                .as("no purpose is stated")
                .containsExactly("a", "b");
    }

    @Test
    void moneyForDifferentCountriesIsCountedOnceButACountryMayBePartOfSeveral() {
        assertThat(twice(inCountries("khmer", "KH"), inCountries("lao", "LA"))).isEmpty();
        assertThat(twice(inCountries("one", "LA"), inCountries("two", "LA"))).containsExactly("one", "two");
        assertThat(twice(inCountries("two-states", "KH", "LA"), inCountries("lao", "LA"), inCountries("thai", "TH")))
                .containsExactly("lao", "two-states");
        assertThat(twice(inCountries("with-payer", "CN", "KH"), inCountries("other", "CN", "LA")))
                .as("neither contains the other")
                .isEmpty();
        assertThat(twice(budget("no-country-stated", "5"), inCountries("lao", "LA")))
                .containsExactly("lao", "no-country-stated");
    }

    @Test
    void moneyForDifferentYearsIsCountedOnceUnlessThePeriodsOverlap() {
        assertThat(twice(dated("first", "2017-12-21"), dated("second", "2018-02-14")))
                .isEmpty();
        assertThat(twice(dated("first", "2018-01-02"), dated("second", "2018-11-30")))
                .containsExactly("first", "second");
        assertThat(twice(dated("alone", "2016"), dated("by", "by 2018"), dated("later", "2019")))
                .as("money before a day may be of any year before")
                .containsExactly("alone", "by");
        MoneyRecord wholeTerm = dated("whole-term", "2023").toBuilder()
                .period(Term.parse("2023/2027").orElseThrow())
                .build();
        assertThat(twice(wholeTerm, dated("early", "2022"), dated("fourth", "2024"), dated("sixth", "2028")))
                .containsExactly("fourth", "whole-term");
        MoneyRecord turned = dated("turned", "2024").toBuilder()
                .until(PartialDate.of("2020"))
                .build();
        assertThat(twice(turned, dated("same", "2024"))).containsExactly("same", "turned");
    }

    @Test
    void projectsOfDifferentYearsAreCountedOnce() {
        Project wells = project("wells", "LA", "fund").toBuilder()
                .ends(PartialDate.of("2020"))
                .build();
        Project ponds = project("ponds", "LA", "fund").toBuilder()
                .starts(PartialDate.of("2021"))
                .build();
        assertThat(twice(wells, ponds)).isEmpty();
        assertThat(twice(
                        wells,
                        ponds.toBuilder().starts(PartialDate.of("2020-12-31")).build()))
                .containsExactly("ponds", "wells");
        Project paidEarly = project("paid-early", "LA", "fund").toBuilder()
                .funding(List.of(EvidenceFactory.funding("fund", MoneyStage.ALLOCATED, "USD 5").toBuilder()
                        .date(PartialDate.of("2019-05"))
                        .build()))
                .build();
        assertThat(twice(paidEarly, ponds)).isEmpty();
        assertThat(twice(paidEarly, wells)).containsExactly("paid-early", "wells");
        Project forAPeriod = paidEarly.toBuilder()
                .funding(List.of(paidEarly.funding().get(0).toBuilder()
                        .period(Term.parse("2022/2023").orElseThrow())
                        .build()))
                .build();
        assertThat(twice(forAPeriod, wells)).isEmpty();
    }

    @Test
    void aProgrammeAndItsPhaseMayCountTwice() {
        assertThat(twice(project("programme", "LA", "fund"), project("phase", "LA", "fund")))
                .containsExactly("phase", "programme");
        assertThat(twice(project("wells", "LA", "fund"), project("ponds", "KH", "fund")))
                .isEmpty();
        assertThat(twice(project("wells", "LA", "fund"), project("ponds", "LA", "bank")))
                .isEmpty();
    }

    @Test
    void twoAmountsOfOneFunderWithinAProjectMayCountTwice() {
        Project revised = project("wells", "LA", "fund").toBuilder()
                .addFunding(EvidenceFactory.funding("fund", MoneyStage.ALLOCATED, "USD 7"))
                .build();
        assertThat(twice(revised)).containsExactly("wells");
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({
        "2024, '', 2024",
        "2024-03, 2024-05, 2024",
        "2023-10-01, 2024-09-30, 2023/24",
        "2023-12, 2024-01, 2023/24",
        "1999-07, 2000-06, 1999/00",
        "2023, 2024, 2023–2024",
        "2023-01-01, 2027-12-31, 2023–2027",
        "2023-10-01, 2024-10-01, 2023–2024"
    })
    void moneyForSeveralYearsIsShownUnderItsPeriod(String from, String to, String period) {
        MoneyRecord.Builder money = budget("budget", "5").toBuilder().date(PartialDate.of(from));
        if (!to.isEmpty()) {
            money.until(PartialDate.of(to));
        }
        assertThat(periods(money.build())).containsExactly(List.of(period));
    }

    @Test
    void moneyOfAProjectIsShownUnderItsWholePeriod() {
        Project wells = project("wells", "LA", "fund");
        assertThat(periods(wells.toBuilder()
                        .starts(PartialDate.of("2021"))
                        .ends(PartialDate.of("2024"))
                        .build()))
                .containsExactly(List.of("2021–2024"));
        assertThat(periods(wells.toBuilder().starts(PartialDate.of("2019")).build()))
                .containsExactly(List.of("2019–"));
        assertThat(periods(wells.toBuilder().ends(PartialDate.of("2024")).build()))
                .containsExactly(List.of("–2024"));
        assertThat(periods(wells)).containsExactly(List.of());
        assertThat(periods(EvidenceFactory.money("by", "by 2024", MoneyStage.SPENT, "USD 5")))
                .containsExactly(List.of());
    }

    @Test
    void everySumEqualsItsParts() {
        Generated.cases(500, EvidenceGenerator::evidence).forEach(each -> {
            Map<Slug, Evidence> evidence = new HashMap<>();
            each.value().forEach(piece -> evidence.put(piece.id(), piece));
            for (MoneyTotal total : AssessmentLawsTest.assess(each.value(), Recurrence.ROLLING)
                    .money()
                    .totals()) {
                BigDecimal sum = total.evidence().stream()
                        .map(id -> amounts(Objects.requireNonNull(evidence.get(id)), total))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                assertThat(total.sum()).as("seed %d, %s", each.seed(), total).isEqualByComparingTo(sum);
                assertThat(total.evidence())
                        .as("seed %d, %s", each.seed(), total)
                        .containsAll(total.mayCountTwice());
            }
        });
    }

    private static BigDecimal amounts(Evidence evidence, MoneyTotal total) {
        if (evidence instanceof MoneyRecord money) {
            return money.amount().orElseThrow().amount();
        }
        boolean byFunder = total.by() == MoneyDimension.FUNDER;
        return ((Project) evidence)
                .funding().stream()
                        .filter(each -> each.stage() == total.stage())
                        .filter(each -> !byFunder
                                || total.key().equals(List.of(each.funder().value())))
                        .map(each -> each.amount().orElseThrow())
                        .filter(amount -> amount.currency().equals(total.currency()))
                        .filter(amount -> !amount.isNegative())
                        .map(Money::amount)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<String> twice(Evidence... evidence) {
        return AssessmentLawsTest.assess(List.of(evidence), Recurrence.CALENDAR_YEARS).money().totals().stream()
                .filter(total -> total.by() == MoneyDimension.WHOLE)
                .flatMap(total -> total.mayCountTwice().stream())
                .map(Slug::value)
                .toList();
    }

    private static List<List<String>> periods(Evidence evidence) {
        return AssessmentLawsTest.assess(List.of(evidence), Recurrence.CALENDAR_YEARS).money().totals().stream()
                .filter(total -> total.by() == MoneyDimension.YEAR)
                .map(MoneyTotal::key)
                .toList();
    }

    private static MoneyRecord budget(String id, String amount) {
        return money(id, "USD " + amount, "special-fund");
    }

    private static MoneyRecord money(String id, String amount, String... concerns) {
        return EvidenceFactory.money(id, "2024", MoneyStage.ALLOCATED, amount, concerns);
    }

    private static MoneyRecord inCountries(String id, String... countries) {
        MoneyRecord.Builder money = budget(id, "5").toBuilder();
        for (String country : countries) {
            money.addCountry(EvidenceFactory.country(country));
        }
        return money.build();
    }

    private static MoneyRecord dated(String id, String date) {
        return EvidenceFactory.money(id, date, MoneyStage.ALLOCATED, "USD 5", "special-fund");
    }

    private static MoneyRecord forProject(String id, String project, String funder) {
        return budget(id, "5").toBuilder()
                .project(Slug.of(project))
                .funder(Slug.of(funder))
                .build();
    }

    private static Project project(String id, String country, String funder) {
        return EvidenceFactory.project(id, "5.2-1")
                .addCountry(EvidenceFactory.country(country))
                .addFunding(EvidenceFactory.funding(funder, MoneyStage.ALLOCATED, "USD 5"))
                .build();
    }
}
