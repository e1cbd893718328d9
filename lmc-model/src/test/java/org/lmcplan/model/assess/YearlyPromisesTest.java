package org.lmcplan.model.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lmcplan.model.Act;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.Force;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.PlanStatement;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.Slug;
import org.lmcplan.model.StatementKind;
import org.lmcplan.model.evidence.DocumentStage;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.SessionKind;

/** What is promised each year: lists as well as reports, and meetings that depend on a condition. */
class YearlyPromisesTest {

    private static final Commitment LIST =
            Excerpt.every(1, Excerpt.line("5.1-1", Force.DELIVER, List.of(Act.SUBMIT, Act.APPROVE)));
    private static final Commitment MEETING =
            Excerpt.every(1, Excerpt.line("5.1-1", Force.DELIVER, List.of(Act.HOLD), "foreign-ministers-meeting"));

    private static Assessment assess(Plan plan, EvidenceRecord... records) {
        Assessor assessor = Assessment.collect(plan, LocalDate.of(2026, 11, 23), AssessmentOptions.CALENDAR_YEARS);
        Arrays.stream(records).forEach(assessor::add);
        return assessor.result();
    }

    private static Plan plan(Commitment line, PlanStatement... statements) {
        return Excerpt.builder()
                .commitments(List.of(line))
                .statements(List.of(statements))
                .build();
    }

    private static PlanStatement statement(StatementKind kind, Commitment qualified) {
        return PlanStatement.builder()
                .id(Slug.of("if-necessary"))
                .section(SectionNumber.of("5.1"))
                .quote("if necessary")
                .kind(kind)
                .addQualifies(qualified.id())
                .build();
    }

    @Test
    void aListThatWasAdoptedFillsTheWindowOfItsYear() {
        Assessment assessment = assess(
                plan(LIST),
                EvidenceFactory.document("list-2024", "2024-08-16", DocumentStage.ADOPTED, "5.1-1"),
                EvidenceFactory.document("draft-2025", "2025-08-16", DocumentStage.DRAFTED, "5.1-1"));
        assertThat(assessment.reports())
                .singleElement()
                .satisfies(series -> assertThat(series.windows())
                        .map(Window::toString)
                        .containsExactly(
                                "by 2023-12-31 no-record",
                                "by 2024-12-31 held list-2024",
                                "by 2025-12-31 no-record",
                                "by 2026-12-31 due"));
    }

    @Test
    void aRecordOfTheListAloneFillsTheWindowTooAndOneOfBothCountsOnce() {
        Plan plan = plan(LIST.toBuilder().addTargets(Slug.of("water-plan")).build());
        Assessment assessment = assess(
                plan,
                EvidenceFactory.document("list-2024", "2024-08-16", DocumentStage.ADOPTED, "water-plan"),
                EvidenceFactory.document("list-2025", "2025-08-16", DocumentStage.ADOPTED, "5.1-1", "water-plan"));
        assertThat(assessment.series())
                .singleElement()
                .satisfies(series -> assertThat(series.held())
                        .extracting(Occurrence::record)
                        .containsExactly(Slug.of("list-2024"), Slug.of("list-2025")));
    }

    @Test
    void aMeetingEachYearIsMissingInAYearWithoutOne() {
        assertThat(assess(plan(MEETING)).overdueMeetings()).hasSize(1);
    }

    @Test
    void aMeetingEachYearAsAppropriateIsNotMissing() {
        Commitment asAppropriate =
                MEETING.toBuilder().condition("as appropriate").build();
        Assessment assessment = assess(
                plan(asAppropriate), EvidenceFactory.meeting("fm", "2024-05-05", "5.1-1", "foreign-ministers-meeting"));
        assertThat(assessment.overdueMeetings()).isEmpty();
        assertThat(assessment.series()).singleElement().satisfies(series -> {
            assertThat(series.conditional()).isTrue();
            assertThat(series.nextDue()).isEmpty();
            assertThat(series.held()).hasSize(1);
        });
    }

    @Test
    void aConditionMayBeAClauseOfItsOwn() {
        assertThat(assess(plan(MEETING, statement(StatementKind.CONDITION, MEETING)))
                        .overdueMeetings())
                .isEmpty();
        assertThat(assess(plan(MEETING, statement(StatementKind.MANNER, MEETING)))
                        .overdueMeetings())
                .hasSize(1);
    }

    @Test
    void thePlanTellsConditionalLines() {
        PlanIndex index = PlanIndex.of(plan(MEETING, statement(StatementKind.CONDITION, MEETING)));
        assertThat(index.isConditional(MEETING)).isTrue();
        assertThat(index.isConditional(LIST.toBuilder()
                        .id(org.lmcplan.model.CommitmentId.of("5.1-2"))
                        .build()))
                .isFalse();
        assertThat(index.isConditional(LIST.toBuilder().condition("if funded").build()))
                .isTrue();
    }

    @Test
    void aSpecialSessionIsPromisedBesideTheYearlyOne() {
        Commitment special =
                Excerpt.line("5.1-2", Force.DELIVER, List.of(Act.HOLD), "foreign-ministers-meeting").toBuilder()
                        .condition("if necessary")
                        .build();
        Plan plan = Excerpt.builder().commitments(List.of(MEETING, special)).build();
        EvidenceRecord regular = EvidenceFactory.meeting("fm", "2024-05-05", "foreign-ministers-meeting");
        EvidenceRecord extra = EvidenceFactory.meeting("extra", "2024-09-05", "foreign-ministers-meeting").toBuilder()
                .session(SessionKind.SPECIAL)
                .build();
        Assessment without = assess(plan, regular);
        assertThat(without.commitment(special.id()).orElseThrow().progress()).isEqualTo(Progress.NO_RECORD);
        assertThat(held(without)).containsExactly("[fm]", "[]");
        Assessment with = assess(plan, regular, extra);
        assertThat(with.commitment(special.id()).orElseThrow().progress()).isEqualTo(Progress.DELIVERED);
        assertThat(held(with)).containsExactly("[fm]", "[extra]");
    }

    @Test
    void aSecondLineOnABodyIsOnItsRegularSessionsUnlessItIsConditionalAndHasNoInterval() {
        Commitment plain = Excerpt.line("5.1-2", Force.DELIVER, List.of(Act.HOLD), "foreign-ministers-meeting");
        Commitment yearly =
                Excerpt.every(1, plain).toBuilder().condition("if possible").build();
        Commitment appropriate = plain.toBuilder()
                .condition("as appropriate")
                .cadence(new Cadence.WhenAppropriate())
                .build();
        Commitment elsewhere = Excerpt.line("5.1-2", Force.DELIVER, List.of(Act.HOLD), "leaders-meeting").toBuilder()
                .condition("if necessary")
                .build();
        Commitment nothing =
                plain.toBuilder().targets(List.of()).condition("if necessary").build();
        Commitment other = plain.toBuilder()
                .acts(List.of(Act.IMPROVE))
                .condition("if necessary")
                .build();
        assertThat(List.of(plain, yearly, elsewhere, nothing, other)).noneMatch(YearlyPromisesTest::isSpecial);
        assertThat(appropriate).matches(YearlyPromisesTest::isSpecial);
    }

    private static boolean isSpecial(Commitment line) {
        Plan plan = Excerpt.builder().commitments(List.of(MEETING, line)).build();
        return SpecialSessions.arePromisedBy(line, PlanIndex.of(plan));
    }

    private static List<String> held(Assessment assessment) {
        return assessment.meetings(Slug.of("foreign-ministers-meeting")).stream()
                .map(series ->
                        series.held().stream().map(Occurrence::record).toList().toString())
                .toList();
    }
}
