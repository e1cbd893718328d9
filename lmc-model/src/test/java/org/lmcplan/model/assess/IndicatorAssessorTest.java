package org.lmcplan.model.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lmcplan.model.Act;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.CountryCode;
import org.lmcplan.model.Force;
import org.lmcplan.model.Indicator;
import org.lmcplan.model.IndicatorBaseline;
import org.lmcplan.model.IndicatorDirection;
import org.lmcplan.model.IndicatorTarget;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Plan;
import org.lmcplan.model.Slug;
import org.lmcplan.model.Term;
import org.lmcplan.model.evidence.Confidence;
import org.lmcplan.model.evidence.DocumentStage;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.MeasurementRecord;
import org.lmcplan.model.evidence.UndertakingStep;

/** Targets of indicators and dates, compared with what records show. */
class IndicatorAssessorTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);
    private static final LocalizedText WORDS = LocalizedText.english("in use");

    private static IndicatorTarget.Builder target(String value, String by) {
        IndicatorTarget.Builder target = IndicatorTarget.builder().value(new BigDecimal(value));
        return by.isEmpty() ? target : target.by(PartialDate.of(by));
    }

    private static Indicator.Builder indicator(IndicatorTarget... targets) {
        return Indicator.builder()
                .id(Slug.of("losses"))
                .addMeasures(CommitmentId.of("4.2.12-1"))
                .addTargets(targets);
    }

    private static MeasurementRecord measured(String id, String date, String value) {
        return MeasurementRecord.builder()
                .id(Slug.of(id))
                .date(PartialDate.of(date))
                .indicator(Slug.of("losses"))
                .value(new BigDecimal(value))
                .addCitation(EvidenceFactory.page())
                .confidence(Confidence.HIGH)
                .build();
    }

    private static Commitment line() {
        return Excerpt.line("4.2.12-1", Force.DELIVER, List.of(Act.IMPROVE));
    }

    private static Assessment assess(Commitment line, Indicator indicator, EvidenceRecord... records) {
        Plan plan = Excerpt.builder()
                .commitments(List.of(line))
                .addIndicator(indicator)
                .build();
        Assessor assessor = Assessment.collect(plan, AS_OF, AssessmentOptions.CALENDAR_YEARS);
        Arrays.stream(records).forEach(assessor::add);
        return assessor.result();
    }

    private static IndicatorResult result(Indicator indicator, EvidenceRecord... records) {
        return assess(line(), indicator, records)
                .indicators()
                .get(0)
                .targets()
                .get(0)
                .result();
    }

    @ParameterizedTest
    @CsvSource({
        "300, 2025, 2025-06, 300, REACHED",
        "300, 2025, 2025-06, 299, MISSED",
        "300, 2025, 2026-06, 300, REACHED_LATE",
        "300, 2025, 2026-06, 299, NO_VALUE",
        "300, 2027, 2025-06, 299, NOT_YET",
        "300, 2027, 2025-06, 310, REACHED",
        "300, '', 2025-06, 310, REACHED",
        "300, '', 2025-06, 290, NOT_YET"
    })
    void aTargetIsComparedWithTheValuesMeasuredByItsDate(
            String target, String by, String date, String value, IndicatorResult expected) {
        assertThat(result(indicator(target(target, by).build()).build(), measured("m", date, value)))
                .isEqualTo(expected);
    }

    @Test
    void theLastValueByTheDateDecides() {
        Indicator indicator = indicator(target("300", "2025").build()).build();
        assertThat(result(indicator, measured("a", "2024", "310"), measured("b", "2025", "290")))
                .isEqualTo(IndicatorResult.MISSED);
        assertThat(result(indicator, measured("b", "2025", "310"), measured("a", "2024", "290")))
                .isEqualTo(IndicatorResult.REACHED);
    }

    @Test
    void nothingIsKnownWithoutAValue() {
        assertThat(result(indicator(target("300", "2025").build()).build())).isEqualTo(IndicatorResult.NO_VALUE);
    }

    @Test
    void aChangeIsCountedFromTheBaseline() {
        IndicatorBaseline baseline = IndicatorBaseline.builder()
                .value(new BigDecimal("50"))
                .date(PartialDate.of("2019"))
                .build();
        Indicator change = indicator(
                        IndicatorTarget.builder().change(new BigDecimal("-20")).build())
                .baseline(baseline)
                .build();
        Indicator percent = indicator(
                        IndicatorTarget.builder().percent(new BigDecimal("-20")).build())
                .baseline(baseline)
                .build();
        assertThat(result(change, measured("m", "2025", "30"))).isEqualTo(IndicatorResult.REACHED);
        assertThat(result(change, measured("m", "2025", "31"))).isEqualTo(IndicatorResult.NOT_YET);
        assertThat(result(percent, measured("m", "2025", "40"))).isEqualTo(IndicatorResult.REACHED);
        assertThat(result(percent, measured("m", "2025", "40.1"))).isEqualTo(IndicatorResult.NOT_YET);
    }

    @Test
    void aMeasurementOfTheYearOfTheBaselineIsTheBaseline() {
        Indicator indicator = indicator(
                        IndicatorTarget.builder().percent(new BigDecimal("-20")).build())
                .baseline(IndicatorBaseline.builder()
                        .text(LocalizedText.english("the losses of 2023"))
                        .date(PartialDate.of("2023"))
                        .build())
                .build();
        assertThat(result(indicator, measured("m", "2025", "40"))).isEqualTo(IndicatorResult.NOT_COMPARABLE);
        assertThat(result(indicator, measured("before", "2023-06", "50"), measured("m", "2025", "40")))
                .isEqualTo(IndicatorResult.REACHED);
        assertThat(result(indicator, measured("too-early", "2022", "50"), measured("m", "2025", "40")))
                .isEqualTo(IndicatorResult.NOT_COMPARABLE);
    }

    @Test
    void lessIsBetterIfTheIndicatorSaysSoOrTheBaselineShowsIt() {
        Indicator.Builder indicator = indicator(target("10", "").build());
        assertThat(result(indicator.build(), measured("m", "2025", "9"))).isEqualTo(IndicatorResult.NOT_YET);
        assertThat(result(indicator.direction(IndicatorDirection.DOWN).build(), measured("m", "2025", "9")))
                .isEqualTo(IndicatorResult.REACHED);
        Indicator shown = indicator(target("10", "").build())
                .baseline(
                        IndicatorBaseline.builder().value(new BigDecimal("20")).build())
                .build();
        assertThat(result(shown, measured("m", "2025", "9"))).isEqualTo(IndicatorResult.REACHED);
    }

    @Test
    void moreIsBetterIfTheTargetIsAnIncreaseOrAboveTheBaseline() {
        IndicatorBaseline baseline =
                IndicatorBaseline.builder().value(new BigDecimal("50")).build();
        Indicator increase = indicator(
                        IndicatorTarget.builder().change(new BigDecimal("20")).build())
                .baseline(baseline)
                .build();
        Indicator above = indicator(target("70", "").build()).baseline(baseline).build();
        for (Indicator each : List.of(increase, above)) {
            assertThat(result(each, measured("m", "2025", "69"))).isEqualTo(IndicatorResult.NOT_YET);
            assertThat(result(each, measured("m", "2025", "70"))).isEqualTo(IndicatorResult.REACHED);
        }
    }

    @Test
    void wordsAreLeftToTheReader() {
        Indicator words =
                indicator(IndicatorTarget.builder().text(WORDS).build()).build();
        assertThat(result(words, measured("m", "2025", "1"))).isEqualTo(IndicatorResult.NOT_COMPARABLE);
        MeasurementRecord inWords = measured("m", "2025", "1").toBuilder()
                .value(Optional.empty())
                .text(WORDS)
                .build();
        assertThat(result(indicator(target("1", "").build()).build(), inWords))
                .isEqualTo(IndicatorResult.NOT_COMPARABLE);
    }

    @Test
    void aValueHoldsForTheEndOfItsPeriod() {
        MeasurementRecord late = measured("m", "2026-03", "300").toBuilder()
                .period(Term.of(2025, 2025))
                .build();
        assertThat(result(indicator(target("300", "2025").build()).build(), late))
                .isEqualTo(IndicatorResult.REACHED);
    }

    @Test
    void aLineIsJudgedByItsIndicatorAndNotByARecord() {
        Indicator indicator = indicator(target("12", "2025-12").build()).build();
        EvidenceRecord finished = EvidenceFactory.undertaking("built", "2025", UndertakingStep.FINISHED, "4.2.12-1");
        CommitmentAnswer some = assess(line(), indicator, finished, measured("m", "2025", "7"))
                .commitments()
                .get(0);
        assertThat(some.progress()).isEqualTo(Progress.ACTIVITY);
        assertThat(some.ceiling()).isEqualTo(ProgressCeiling.DELIVERED);
        assertThat(some.indicators()).hasSize(1);
        assertThat(assess(line(), indicator, measured("m", "2025", "12"))
                        .commitments()
                        .get(0)
                        .progress())
                .isEqualTo(Progress.DELIVERED);
        assertThat(assess(line(), indicator).commitments().get(0).progress()).isEqualTo(Progress.NO_RECORD);
        assertThat(assess(line(), indicator, EvidenceFactory.statement("said", "2025", "4.2.12-1"))
                        .commitments()
                        .get(0)
                        .progress())
                .isEqualTo(Progress.STATEMENT_ONLY);
    }

    @Test
    void targetsUnderAConditionDoNotHoldALineBack() {
        IndicatorTarget conditional = target("20", "2025").condition(WORDS).build();
        Indicator indicator =
                indicator(target("12", "2025").build(), conditional).build();
        assertThat(assess(line(), indicator, measured("m", "2025", "12"))
                        .commitments()
                        .get(0)
                        .progress())
                .isEqualTo(Progress.DELIVERED);
        Indicator only = indicator(conditional).build();
        assertThat(assess(line(), only, measured("m", "2025", "12"))
                        .commitments()
                        .get(0)
                        .progress())
                .isEqualTo(Progress.ACTIVITY);
    }

    @Test
    void aDateShowsWhatIsOverdueAndWhoIsLate() {
        Commitment due = Excerpt.line("4.2.12-1", Force.DELIVER, List.of(Act.DRAFT), "water-plan").toBuilder()
                .due(PartialDate.of("2025"))
                .addBound(new CountryCode("CN"), new CountryCode("LA"))
                .addLead(new CountryCode("LA"))
                .build();
        Indicator none = Indicator.builder().id(Slug.of("unrelated")).build();
        Assessment nothing = assess(due, none);
        assertThat(nothing.overdue()).hasToString("[4.2.12-1 no-record, overdue since 2025]");
        assertThat(nothing.overdueOf(new CountryCode("LA"))).hasSize(1);
        assertThat(nothing.overdueOf(new CountryCode("CN"))).isEmpty();
        assertThat(status(due, "2025-05")).isEqualTo(DueStatus.MET);
        assertThat(status(due, "2026-05")).isEqualTo(DueStatus.MET_LATE);
        assertThat(status(due.toBuilder().due(PartialDate.of("2027")).build(), "2028"))
                .isEqualTo(DueStatus.OPEN);
        assertThat(status(due, "2026")).isEqualTo(DueStatus.UNDETERMINED);
        assertThat(status(due.toBuilder().force(Force.EXPLORE).build(), "2025")).isEqualTo(DueStatus.NOT_TRACKABLE);
    }

    @Test
    void aDateIsMetWhenWhatContinuesHasBegunByThen() {
        Commitment due =
                Excerpt.line("4.2.14-1", Force.DELIVER, List.of(Act.IMPLEMENT), "environment-strategy").toBuilder()
                        .due(PartialDate.of("2025"))
                        .build();
        CommitmentAnswer answer = assess(
                        due,
                        Indicator.builder().id(Slug.of("unrelated")).build(),
                        EvidenceFactory.document("in-force", "2024-06", DocumentStage.IN_FORCE, "environment-strategy"))
                .commitments()
                .get(0);
        assertThat(answer.due()).hasToString("Optional[met, due 2025]");
        assertThat(answer).hasToString("4.2.14-1 continuing");
    }

    @Test
    void aDateIsMetLateWhenTheTargetWasReachedLate() {
        Commitment due = line().toBuilder().due(PartialDate.of("2025")).build();
        Indicator indicator = indicator(target("12", "2025").build()).build();
        assertThat(due(assess(due, indicator, measured("m", "2025", "12")))).isEqualTo(DueStatus.MET);
        assertThat(due(assess(due, indicator, measured("m", "2026-05", "12")))).isEqualTo(DueStatus.MET_LATE);
        assertThat(due(assess(due, indicator, measured("m", "2025", "11")))).isEqualTo(DueStatus.OVERDUE);
    }

    @Test
    void aTargetWithoutADateIsLateByTheDateOfTheLine() {
        Commitment due = line().toBuilder().due(PartialDate.of("2025")).build();
        Indicator indicator = indicator(
                        IndicatorTarget.builder().value(new BigDecimal("12")).build())
                .build();
        assertThat(due(assess(due, indicator, measured("m", "2025", "12")))).isEqualTo(DueStatus.MET);
        assertThat(due(assess(due, indicator, measured("m", "2026-05", "12")))).isEqualTo(DueStatus.MET_LATE);
        assertThat(due(assess(due, indicator, measured("a", "2025", "11"), measured("b", "2026-05", "12"))))
                .isEqualTo(DueStatus.MET_LATE);
        assertThat(due(assess(due, indicator, measured("m", "2026-05", "11")))).isEqualTo(DueStatus.OVERDUE);
    }

    @Test
    void valuesCanShowThatAProcessWasAdvancedButNotWhatIsLeftToOthers() {
        Indicator indicator = indicator(target("12", "2025").build()).build();
        EvidenceRecord reached = measured("m", "2025", "12");
        CommitmentAnswer advanced = assess(
                        line().toBuilder().force(Force.ADVANCE).build(), indicator, reached)
                .commitments()
                .get(0);
        assertThat(advanced.progress()).isEqualTo(Progress.DELIVERED);
        CommitmentAnswer supported = assess(
                        line().toBuilder().force(Force.SUPPORT).build(), indicator, reached)
                .commitments()
                .get(0);
        assertThat(supported.ceiling()).isEqualTo(ProgressCeiling.ACTIVITY);
        assertThat(supported.progress()).isEqualTo(Progress.NO_RECORD);
    }

    @Test
    void theLastValueIsThatOfTheLastDay() {
        Indicator indicator = indicator(target("12", "2025").build()).build();
        assertThat(assess(line(), indicator).indicators().get(0).last()).isEmpty();
        assertThat(assess(line(), indicator, measured("b", "2025", "7"), measured("a", "2024", "9"))
                        .indicators()
                        .get(0)
                        .last())
                .map(MeasuredValue::record)
                .contains(Slug.of("b"));
    }

    private static DueStatus due(Assessment assessment) {
        return assessment.commitments().get(0).due().orElseThrow().status();
    }

    private static DueStatus status(Commitment line, String adopted) {
        return assess(
                        line,
                        Indicator.builder().id(Slug.of("unrelated")).build(),
                        EvidenceFactory.document("adopted", adopted, DocumentStage.ADOPTED, "4.2.12-1", "water-plan"))
                .commitments()
                .get(0)
                .due()
                .orElseThrow()
                .status();
    }
}
