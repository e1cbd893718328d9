package org.lmcplan.model.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.CompiledTypes;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Plan;
import org.lmcplan.model.SignatureCheck;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.Confidence;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.MoneyStage;
import org.lmcplan.model.evidence.Project;

class AssessmentTest {

    private static final Plan PLAN = Excerpt.plan();
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);

    @Test
    void anAssessmentIsPrintedWithItsDayAndOptions() {
        Assessment assessment = Assessment.of(PLAN, KnownFacts.register(), AS_OF, AssessmentOptions.CALENDAR_YEARS);
        assertThat(assessment)
                .hasToString("Assessment{lmc-2023-2027 as of 2026-11-23, calendar-years, at least medium confidence,"
                        + " 33 records, 0 projects}");
        assertThat(assessment.plan()).isSameAs(PLAN);
        assertThat(assessment.asOf()).isEqualTo(AS_OF);
        assertThat(assessment.options()).isEqualTo(AssessmentOptions.CALENDAR_YEARS);
        assertThat(assessment.commitment(CommitmentId.of("9-9"))).isEmpty();
        assertThat(assessment.target(Slug.of("nothing"))).isEmpty();
    }

    @Test
    void assessmentsWithTheSameAnswersAreEqual() {
        Assessment assessment = Assessment.of(PLAN, KnownFacts.register(), AS_OF, AssessmentOptions.CALENDAR_YEARS);
        assertThat(Assessment.of(PLAN, KnownFacts.register(), AS_OF, AssessmentOptions.CALENDAR_YEARS))
                .isEqualTo(assessment)
                .hasSameHashCodeAs(assessment);
        assertThat(Assessment.of(PLAN, KnownFacts.register(), AS_OF, AssessmentOptions.ROLLING))
                .isNotEqualTo(assessment)
                .isNotEqualTo("another type");
    }

    @Test
    void aRegisterAboutAnotherPlanIsRejected() {
        Plan other = PLAN.toBuilder().id(Slug.of("other-plan")).build();
        assertThatThrownBy(() -> Assessment.of(other, KnownFacts.register(), AS_OF, AssessmentOptions.ROLLING))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the register 'known-facts' is about the plan 'lmc-2023-2027', not about 'other-plan'");
    }

    @Test
    void aResultDoesNotChangeWhenMoreEvidenceIsAdded() {
        Assessor assessor = Assessment.collect(PLAN, AS_OF, AssessmentOptions.ROLLING);
        assessor.add(EvidenceFactory.meeting("m-1", "2024-05-01", "4.1.3.2-1"));
        Assessment first = assessor.result();
        Assessment second = assessor.add(EvidenceFactory.meeting("a-2", "2024-06-01", "4.1.3.2-1"))
                .result();
        assertThat(support(first)).hasToString("[m-1]");
        assertThat(support(second)).hasToString("[a-2, m-1]");
    }

    @Test
    void excludedEvidenceIsListedByReason() {
        EvidenceRecord unsourced = EvidenceFactory.meeting("unsourced", "2024", "4.1.3.2-1").toBuilder()
                .citations(List.of())
                .build();
        Assessor assessor =
                Assessment.collect(PLAN, AS_OF, new AssessmentOptions(Recurrence.ROLLING, Confidence.MEDIUM));
        Assessment assessment = assessor.add(unsourced)
                .add(EvidenceFactory.meeting("later", "2027", "4.1.3.2-1"))
                .add(EvidenceFactory.statement("rumour", "2024", "4.1.3.2-1").toBuilder()
                        .confidence(Confidence.LOW)
                        .build())
                .add(EvidenceFactory.meeting("elsewhere", "2024", "9-9", "another-body"))
                .add(EvidenceFactory.project("elsewhere-too").build())
                .add(EvidenceFactory.meeting("this-year", "2026", "4.1.3.2-1"))
                .result();
        assertThat(assessment.evidence().excluded())
                .hasToString("{AFTER=[later], UNSOURCED=[unsourced], TOO_UNSURE=[rumour], REPLACED=[],"
                        + " BEARS_ON_NOTHING=[elsewhere, elsewhere-too]}");
        assertThat(assessment.evidence().excluded(ExclusionReason.AFTER)).containsExactly(Slug.of("later"));
        assertThat(assessment.evidence().undetermined()).containsExactly(Slug.of("this-year"));
        assertThat(assessment.evidence().records()).isEqualTo(5);
        assertThat(assessment.evidence().projects()).isEqualTo(1);
        assertThat(assessment.coverage().commitments())
                .isEqualTo(new Share(0, 1, PLAN.commitments().size()));
    }

    @Test
    void aDuplicateIdIsReportedAndCountsOnce() {
        Assessor assessor = Assessment.collect(PLAN, AS_OF, AssessmentOptions.ROLLING);
        EvidenceRecord twice = EvidenceFactory.meeting("twice", "2024", "4.1.3.2-1");
        Assessment assessment = assessor.add(twice).add(twice).result();
        assertThat(assessment.evidence().duplicates()).containsExactly(Slug.of("twice"));
        assertThat(support(assessment)).hasToString("[twice]");
    }

    @Test
    void moneyIsAddedUpPerCurrency() {
        Project wells = EvidenceFactory.project("wells", "4.2.12-1", "4.2.1-1")
                .addCountry(EvidenceFactory.country("KH"))
                .starts(PartialDate.of("2024"))
                .addFunding(
                        EvidenceFactory.funding("special-fund", MoneyStage.SPENT, "USD 100.10"),
                        EvidenceFactory.funding("bank", MoneyStage.SPENT, "CNY 7"))
                .build();
        Project ponds = EvidenceFactory.project("ponds")
                .addCountries(EvidenceFactory.country("LA"), EvidenceFactory.country("KH"))
                .area(Slug.of("area-climate"))
                .starts(PartialDate.of("2025-03"))
                .addFunding(
                        EvidenceFactory.funding("special-fund", MoneyStage.SPENT, "USD 0.9"),
                        EvidenceFactory.funding("bank", MoneyStage.SPENT, "USD -1"))
                .build();
        MoneyAnswer money = Assessment.collect(PLAN, AS_OF, AssessmentOptions.ROLLING)
                .add(wells)
                .add(ponds)
                .add(EvidenceFactory.money("offer", "2016-03", MoneyStage.OFFERED, "USD 300000000", "special-fund"))
                .add(EvidenceFactory.money("soon", "2026", MoneyStage.OFFERED, "USD 5"))
                .result()
                .money();
        assertThat(sums(money, MoneyBasis.PROJECTS, MoneyDimension.WHOLE))
                .containsExactly("CNY [] 7 [wells]", "USD [] 101.00 [ponds, wells]");
        assertThat(sums(money, MoneyBasis.PROJECTS, MoneyDimension.COUNTRY))
                .containsExactly("CNY [KH] 7 [wells]", "USD [KH] 100.10 [wells]", "USD [KH, LA] 0.9 [ponds]");
        assertThat(sums(money, MoneyBasis.PROJECTS, MoneyDimension.FUNDER))
                .containsExactly("CNY [bank] 7 [wells]", "USD [special-fund] 101.00 [ponds, wells]");
        assertThat(sums(money, MoneyBasis.PROJECTS, MoneyDimension.AREA))
                .containsExactly(
                        "CNY [area-connectivity, area-water] 7 [wells]",
                        "USD [area-climate] 0.9 [ponds]",
                        "USD [area-connectivity, area-water] 100.10 [wells]");
        assertThat(sums(money, MoneyBasis.PROJECTS, MoneyDimension.YEAR))
                .containsExactly("CNY [2024–] 7 [wells]", "USD [2024–] 100.10 [wells]", "USD [2025–] 0.9 [ponds]");
        assertThat(sums(money, MoneyBasis.RECORDS, MoneyDimension.YEAR))
                .containsExactly("USD [2016] 300000000 [offer]");
        assertThat(money.totals()).filteredOn(total -> !total.certain()).hasSize(MoneyDimension.values().length);
        assertThat(money.negative()).containsExactly(Slug.of("ponds"));
    }

    @Test
    void groupsOfCommitmentsAreCountedIncludingTheUnknown() {
        Assessment assessment = Assessment.of(PLAN, KnownFacts.register(), AS_OF, AssessmentOptions.CALENDAR_YEARS);
        assertThat(assessment.byPillar())
                .extracting(ProgressCount::toString)
                .containsExactly(
                        "political-security: 5 commitments, no-record 2, statement-only 0, activity 1, delivered 0, continuing 2, undetermined 0",
                        "economic-sustainable: 4 commitments, no-record 1, statement-only 0, activity 2, delivered 1, continuing 0, undetermined 0",
                        "social-cultural: 1 commitments, no-record 0, statement-only 0, activity 0, delivered 1, continuing 0, undetermined 0",
                        "none: 16 commitments, no-record 10, statement-only 1, activity 2, delivered 1, continuing 2, undetermined 0");
        ProgressCount<?> deliver = assessment.byForce().get(0);
        assertThat(deliver.toString()).startsWith("deliver: 20 commitments");
        assertThat(assessment.byAct().stream().mapToInt(ProgressCount::total).sum())
                .isEqualTo(PLAN.commitments().stream()
                        .mapToInt(line -> line.acts().size())
                        .sum());
        assertThat(assessment.coverage().instruments()).hasToString("4 of 5");
        assertThat(assessment.whole().share(Progress.DELIVERED).part()).isEqualTo(3);
        assertThat(assessment.whole().share(Progress.DELIVERED).unknown())
                .isEqualTo(assessment.whole().unknown());
        assertThat(assessment.whole().share(Progress.NO_RECORD).unknown()).isZero();
        assertThat(assessment.whole().share(Progress.STATEMENT_ONLY)).isEqualTo(new Share(1, 0, 26));
        assertThat(assessment.whole().share(Progress.UNDETERMINED).unknown()).isZero();
    }

    @Test
    void aCountIsPrintedWithItsKey() {
        assertThat(new ProgressCount<>(Optional.of(2023), Map.of())).asString().startsWith("2023: 0 commitments");
    }

    @Test
    void aShareIsPrintedWithTheUnknownNumber() {
        assertThat(new Share(12, 70, 94)).hasToString("12 of 94, 70 unknown");
        assertThat(new Share(12, 0, 94)).hasToString("12 of 94");
    }

    @ParameterizedTest
    @CsvSource({"-1, 0, 5", "1, -1, 5", "3, 3, 5"})
    void aPartLargerThanTheWholeIsRejected(int part, int unknown, int whole) {
        assertThatThrownBy(() -> new Share(part, unknown, whole))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a share of a whole: %d and %d unknown of %d", part, unknown, whole);
    }

    @Test
    void aRangeOfDaysDoesNotEndBeforeItStarts() {
        assertThat(new DayRange(AS_OF, AS_OF)).hasToString("2026-11-23").matches(DayRange::isKnown);
        assertThat(new DayRange(AS_OF, AS_OF.plusDays(1))).hasToString("2026-11-23/2026-11-24");
        assertThatThrownBy(() -> new DayRange(AS_OF, AS_OF.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a range of days ends on 2026-11-22, before it starts on 2026-11-23");
    }

    @Test
    void manyLongIdsAreListedInOrder() {
        Assessor assessor = Assessment.collect(PLAN, AS_OF, AssessmentOptions.ROLLING);
        for (int i = 2_999; i >= 0; i--) {
            assessor.add(EvidenceFactory.meeting("x".repeat(90) + "-" + (1_000 + i), "2024", "4.1.3.2-1"));
        }
        List<Slug> evidence = support(assessor.result()).evidence();
        assertThat(evidence).hasSize(3_000).isSorted();
        assertThat(evidence.get(2_999)).hasToString("x".repeat(90) + "-3999");
    }

    static List<Class<?>> publicTypes() {
        return CompiledTypes.besides(Assessment.class).stream()
                .filter(type -> Modifier.isPublic(type.getModifiers()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("publicTypes")
    void aPublicTypeExposesNeitherTheGeneratorNorALibrary(Class<?> type) {
        assertThat(SignatureCheck.leaksOf(type, List.of("org.immutables", "tools.jackson", "com.fasterxml")))
                .isEmpty();
    }

    private static List<String> sums(MoneyAnswer money, MoneyBasis basis, MoneyDimension by) {
        return money.totals(basis, by).stream()
                .map(total -> total.currency() + " " + total.key() + " " + plain(total.sum()) + " " + total.evidence())
                .toList();
    }

    private static String plain(BigDecimal sum) {
        return sum.toPlainString();
    }

    private static Support support(Assessment assessment) {
        return assessment.commitment(CommitmentId.of("4.1.3.2-1")).orElseThrow().support();
    }
}
