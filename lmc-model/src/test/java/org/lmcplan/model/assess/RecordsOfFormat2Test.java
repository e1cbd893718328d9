package org.lmcplan.model.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lmcplan.model.Act;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.Force;
import org.lmcplan.model.FormerId;
import org.lmcplan.model.Plan;
import org.lmcplan.model.Slug;
import org.lmcplan.model.Term;
import org.lmcplan.model.evidence.DocumentStage;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.MeetingRecord;
import org.lmcplan.model.evidence.MeetingStatus;
import org.lmcplan.model.evidence.MoneyRecord;
import org.lmcplan.model.evidence.MoneyStage;
import org.lmcplan.model.evidence.Project;
import org.lmcplan.model.evidence.SessionKind;

/** What a register can say since {@code lmc-register/2} about what counts, and for when. */
class RecordsOfFormat2Test {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);
    private static final Plan PLAN = Excerpt.plan();

    private static Assessment assess(Plan plan, Evidence... evidence) {
        Assessor assessor = Assessment.collect(plan, AS_OF, AssessmentOptions.CALENDAR_YEARS);
        Arrays.stream(evidence).forEach(each -> {
            if (each instanceof Project project) {
                assessor.add(project);
            } else {
                assessor.add((EvidenceRecord) each);
            }
        });
        return assessor.result();
    }

    private static MeetingRecord ministers(String id, String date) {
        return EvidenceFactory.meeting(id, date, "4.1.1-2", "foreign-ministers-meeting");
    }

    private static List<Window> windows(Assessment assessment) {
        return assessment.meetings(Slug.of("foreign-ministers-meeting")).get(0).windows();
    }

    @Test
    void aMeetingThatWasPutOffCountsForItsYearAndIsLate() {
        Assessment assessment = assess(
                PLAN,
                ministers("fm-8", "2023-12-07"),
                ministers("fm-9", "2025-01-20").toBuilder().forYear(2024).build(),
                ministers("fm-10", "2025-11-10"));
        assertThat(windows(assessment))
                .map(Window::toString)
                .startsWith("by 2023-12-31 held fm-8", "by 2024-12-31 held-late fm-9", "by 2025-12-31 held fm-10");
    }

    @Test
    void anInformalSessionIsActivityButNotTheYearlyMeeting() {
        Assessment assessment = assess(
                PLAN,
                ministers("retreat", "2024-05-05").toBuilder()
                        .session(SessionKind.INFORMAL)
                        .build());
        assertThat(windows(assessment)).map(Window::status).contains(WindowStatus.NO_RECORD);
        assertThat(assessment
                        .commitment(CommitmentId.of("4.1.1-2"))
                        .orElseThrow()
                        .progress())
                .isEqualTo(Progress.ACTIVITY);
    }

    @Test
    void aMeetingThatWasCancelledOrPostponedIsNoMeeting() {
        Assessment assessment = assess(
                PLAN,
                ministers("off", "2024-05-05").toBuilder()
                        .status(MeetingStatus.CANCELLED)
                        .build(),
                ministers("later", "2025-05-05").toBuilder()
                        .status(MeetingStatus.POSTPONED)
                        .build());
        assertThat(windows(assessment)).noneMatch(window -> window.status() == WindowStatus.HELD);
        assertThat(assessment
                        .commitment(CommitmentId.of("4.1.1-2"))
                        .orElseThrow()
                        .progress())
                .isEqualTo(Progress.STATEMENT_ONLY);
    }

    @Test
    void aRefundLessensASum() {
        Assessment assessment = assess(
                PLAN,
                EvidenceFactory.money("paid", "2024", MoneyStage.SPENT, "USD 1000000", "special-fund"),
                EvidenceFactory.money("refund", "2025", MoneyStage.SPENT, "USD -250000", "special-fund").toBuilder()
                        .corrects(Slug.of("paid"))
                        .build());
        assertThat(whole(assessment)).isEqualTo("750000");
        assertThat(assessment.money().negative()).isEmpty();
    }

    @Test
    void aRevisedBudgetTakesThePlaceOfTheOriginal() {
        Assessment assessment = assess(
                PLAN,
                EvidenceFactory.money("revised", "2024-03", MoneyStage.ALLOCATED, "USD 560000000", "special-fund")
                        .toBuilder()
                        .addReplaces(Slug.of("first"))
                        .build(),
                EvidenceFactory.money("first", "2023-03", MoneyStage.ALLOCATED, "USD 530000000", "special-fund"));
        assertThat(whole(assessment)).isEqualTo("560000000");
        assertThat(assessment.evidence().excluded(ExclusionReason.REPLACED)).containsExactly(Slug.of("first"));
    }

    @Test
    void aPhaseIsNotAddedToItsProgramme() {
        Assessment assessment = assess(
                PLAN,
                EvidenceFactory.project("programme", "5.2-1")
                        .addFunding(EvidenceFactory.funding("special-fund", MoneyStage.ALLOCATED, "USD 900000"))
                        .build(),
                EvidenceFactory.project("phase", "5.2-1")
                        .addFunding(EvidenceFactory.funding("special-fund", MoneyStage.ALLOCATED, "USD 400000"))
                        .partOf(Slug.of("programme"))
                        .build());
        assertThat(whole(assessment)).isEqualTo("900000");
        assertThat(assessment.money().parts()).containsExactly(Slug.of("phase"));
    }

    @Test
    void aPartOfAnUnknownOrOtherwiseSpentWholeIsCounted() {
        Assessment assessment = assess(
                PLAN,
                partOf("missing", spent("one", "USD 1")),
                partOf("one", money("two", MoneyStage.OFFERED, "USD 2")));
        assertThat(assessment.money().parts()).isEmpty();
    }

    @Test
    void partsOfEachOtherAreAllCounted() {
        Assessment assessment = assess(
                PLAN,
                partOf("two", spent("one", "USD 1")),
                partOf("one", spent("two", "USD 2")),
                partOf("self", spent("self", "USD 4")),
                partOf("one", spent("detail", "USD 8")));
        assertThat(whole(assessment)).isEqualTo("7");
        assertThat(assessment.money().parts()).containsExactly(Slug.of("detail"));
    }

    @Test
    void aPaymentIsNotAddedToTheOneThatItIsPartOfUnlessItIsInAnotherCurrency() {
        Assessment assessment = assess(
                PLAN,
                spent("year", "USD 9"),
                partOf("year", spent("quarter", "USD 3")),
                partOf("quarter", spent("month", "USD 1")),
                partOf("year", spent("kip", "LAK 5")));
        assertThat(whole(assessment)).isEqualTo("5 9");
        assertThat(assessment.money().parts()).containsExactly(Slug.of("month"), Slug.of("quarter"));
    }

    @Test
    void aPaymentIsPartOfTheFundingOfAProjectOnlyInTheSameStageAndCurrency() {
        Assessment assessment = assess(
                PLAN,
                EvidenceFactory.project("programme", "5.2-1")
                        .addFunding(EvidenceFactory.funding("special-fund", MoneyStage.SPENT, "USD 9"))
                        .build(),
                partOf("programme", spent("same", "USD 1")),
                partOf("programme", spent("kip", "LAK 5")),
                partOf("programme", money("offer", MoneyStage.OFFERED, "USD 2")));
        assertThat(assessment.money().parts()).containsExactly(Slug.of("same"));
    }

    @Test
    void moneyForPartOfAMeetingIsCounted() {
        Assessment assessment = assess(PLAN, ministers("fm-8", "2023-12-07"), partOf("fm-8", spent("travel", "USD 3")));
        assertThat(whole(assessment)).isEqualTo("3");
        assertThat(assessment.money().parts()).isEmpty();
    }

    private static MoneyRecord spent(String id, String amount) {
        return money(id, MoneyStage.SPENT, amount);
    }

    private static MoneyRecord money(String id, MoneyStage stage, String amount) {
        return EvidenceFactory.money(id, "2024", stage, amount, "special-fund");
    }

    private static MoneyRecord partOf(String whole, MoneyRecord money) {
        return money.toBuilder().partOf(Slug.of(whole)).build();
    }

    @Test
    void moneyWithoutASumIsListed() {
        Assessment assessment = assess(
                PLAN,
                EvidenceFactory.money("unknown", "2024", MoneyStage.SPENT, "USD 1", "special-fund").toBuilder()
                        .amount(java.util.Optional.empty())
                        .build());
        assertThat(assessment.money().totals()).isEmpty();
        assertThat(assessment.money().unspecified()).containsExactly(Slug.of("unknown"));
    }

    @Test
    void moneyOfAFiscalYearIsShownUnderIt() {
        Assessment assessment = assess(
                PLAN,
                EvidenceFactory.money("fy", "2023-10-01", MoneyStage.SPENT, "USD 1", "special-fund").toBuilder()
                        .period(Term.of("2023-10–2024-09"))
                        .build());
        assertThat(assessment.money().totals(MoneyBasis.RECORDS, MoneyDimension.YEAR))
                .singleElement()
                .satisfies(total -> assertThat(total.key()).containsExactly("2023/24"));
    }

    @Test
    void aRevisedEditionDoesNotContradictTheFirst() {
        EvidenceRecord begun =
                EvidenceFactory.document("begun", "2025-02-01", DocumentStage.IN_DRAFTING, "4.2.12-1", "water-plan");
        EvidenceRecord adopted =
                EvidenceFactory.document("adopted", "2023-05-10", DocumentStage.ADOPTED, "4.2.12-1", "water-plan");
        assertThat(isContradicted(adopted, begun)).isTrue();
        EvidenceRecord second = org.lmcplan.model.evidence.DocumentRecord.builder()
                .from(begun)
                .stage(DocumentStage.IN_DRAFTING)
                .edition(2)
                .build();
        assertThat(isContradicted(adopted, second)).isFalse();
    }

    private static boolean isContradicted(EvidenceRecord... records) {
        return assess(PLAN, records).target(Slug.of("water-plan")).orElseThrow().contradicted();
    }

    @Test
    void reportsHaveWindowsByTheYearTheyAreAbout() {
        Commitment yearly = Excerpt.every(1, Excerpt.line("5.1-1", Force.DELIVER, List.of(Act.SUBMIT, Act.REPORT)));
        Plan plan = Excerpt.builder().commitments(List.of(yearly)).build();
        Assessment assessment = assess(
                plan, report("of-2023", "2024-08-16", "2023–2023"), report("of-2025", "2026-08-01", "2025–2025"));
        assertThat(assessment.reports())
                .singleElement()
                .satisfies(series -> assertThat(series.windows())
                        .map(Window::toString)
                        .containsExactly(
                                "by 2023-12-31 held of-2023",
                                "by 2024-12-31 no-record",
                                "by 2025-12-31 held of-2025",
                                "by 2026-12-31 due"));
        assertThat(assess(plan, report("fy", "2025-03-01", "2023-10–2024-09"))
                        .reports()
                        .get(0)
                        .windows())
                .map(Window::toString)
                .contains("by 2024-12-31 held fy");
    }

    private static EvidenceRecord report(String id, String date, String period) {
        return EvidenceFactory.report(id, date, "5.1-1").toBuilder()
                .period(Term.of(period))
                .build();
    }

    @Test
    void whatIsPromisedTwiceAYearIsNotKeptByOneMeeting() {
        Plan plan = withCadence(new Cadence.TimesAYear(2), Term.of(2024, 2026));
        Assessment assessment = assess(
                plan,
                ministers("a", "2024-02-01"),
                ministers("b", "2025-02-01"),
                ministers("c", "2025-10-01"),
                ministers("d", "2026-03-01"));
        assertThat(windows(assessment))
                .map(Window::toString)
                .containsExactly("by 2024-12-31 too-few a", "by 2025-12-31 held b c", "by 2026-12-31 due d");
    }

    @Test
    void quartersAreWindowsToo() {
        Plan plan = withCadence(new Cadence.EveryMonths(3), Term.of(2026, 2026));
        Assessment assessment = assess(plan, ministers("a", "2026-02-01"), ministers("vague", "2026"));
        assertThat(windows(assessment))
                .map(Window::toString)
                .containsExactly(
                        "by 2026-03-31 held a",
                        "by 2026-06-30 undetermined vague?",
                        "by 2026-09-30 undetermined vague?",
                        "by 2026-12-31 undetermined vague?");
    }

    @Test
    void theYearsOfAPlanMayBeginInJuly() {
        Plan plan = withCadence(new Cadence.EveryYears(1), Term.of("2024-07–2027-06"));
        Assessment assessment = assess(plan, ministers("a", "2024-12-01"), ministers("b", "2026-06-30"));
        assertThat(windows(assessment))
                .map(Window::toString)
                .containsExactly("by 2025-06-30 held a", "by 2026-06-30 held b", "by 2027-06-30 due");
    }

    @Test
    void everyTwoToThreeYearsIsKeptWithinThree() {
        Plan plan = withCadence(new Cadence.EveryYears(2, 3), Term.of(2021, 2026));
        Assessment assessment = assess(plan, ministers("a", "2021-05-01"), ministers("b", "2024-05-01"));
        assertThat(windows(assessment))
                .map(Window::toString)
                .startsWith("by 2023-12-31 held a", "by 2024-12-31 held b");
    }

    private static Plan withCadence(Cadence cadence, Term term) {
        Commitment line =
                Excerpt.line("4.1.1-2", Force.DELIVER, List.of(Act.HOLD), "foreign-ministers-meeting").toBuilder()
                        .cadence(cadence)
                        .build();
        return Excerpt.builder().term(term).commitments(List.of(line)).build();
    }

    @Test
    void evidenceForAFormerBodyCountsForItsSuccessor() {
        Plan plan = Excerpt.plan();
        Plan succeeded = plan.updating(
                org.lmcplan.model.Mechanism.class,
                Slug.of("foreign-ministers-meeting"),
                body -> body.toBuilder()
                        .addSucceeds(FormerId.of("ministers"), FormerId.of("another-plan/leaders"))
                        .build());
        Assessment assessment = assess(
                succeeded,
                EvidenceFactory.meeting("old", "2023-05-01", "ministers"),
                EvidenceFactory.meeting("other", "2023-05-01", "leaders"));
        assertThat(windows(assessment)).map(Window::toString).startsWith("by 2023-12-31 held old");
        assertThat(assessment.evidence().excluded(ExclusionReason.BEARS_ON_NOTHING))
                .containsExactly(Slug.of("other"));
    }

    private static String whole(Assessment assessment) {
        return assessment.money().totals().stream()
                .filter(total -> total.by() == MoneyDimension.WHOLE)
                .map(total -> total.sum().toPlainString())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }
}
