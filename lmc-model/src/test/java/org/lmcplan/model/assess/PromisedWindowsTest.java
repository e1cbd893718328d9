package org.lmcplan.model.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lmcplan.model.Act;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.Force;
import org.lmcplan.model.Indicator;
import org.lmcplan.model.Instrument;
import org.lmcplan.model.InstrumentKind;
import org.lmcplan.model.Lifecycle;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.Slug;
import org.lmcplan.model.Term;
import org.lmcplan.model.evidence.Confidence;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.MeasurementRecord;

/** When something that is promised again and again is expected, in plans of unusual terms and with dates that are not exact. */
class PromisedWindowsTest {

    private static final Slug BODY = Slug.of("foreign-ministers-meeting");
    private static final Commitment MEETING = Excerpt.line("4.1.1-2", Force.DELIVER, List.of(Act.HOLD), BODY.value());
    private static final Commitment REPORT = Excerpt.line("5.1-1", Force.DELIVER, List.of(Act.SUBMIT, Act.REPORT));

    private static Plan plan(Term term, Cadence cadence, Commitment line) {
        return Excerpt.builder()
                .term(term)
                .commitments(List.of(line.toBuilder().cadence(cadence).build()))
                .build();
    }

    private static Assessment assess(Plan plan, AssessmentOptions options, EvidenceRecord... records) {
        Assessor assessor = Assessment.collect(plan, LocalDate.of(2026, 11, 23), options);
        Arrays.stream(records).forEach(assessor::add);
        return assessor.result();
    }

    private static Assessment assess(Plan plan, EvidenceRecord... records) {
        return assess(plan, AssessmentOptions.CALENDAR_YEARS, records);
    }

    private static RecurringSeries series(Assessment assessment) {
        assertThat(assessment.series()).hasSize(1);
        return assessment.series().get(0);
    }

    private static List<String> windows(Assessment assessment) {
        return series(assessment).windows().stream().map(Window::toString).toList();
    }

    private static EvidenceRecord meeting(String id, String date) {
        return EvidenceFactory.meeting(id, date, MEETING.id().value(), BODY.value());
    }

    @Test
    void aTermWithoutABeginningBeginsWithTheYearOfTheFirstMeeting() {
        Plan plan = plan(Term.of("–2026"), new Cadence.EveryYears(1), MEETING);
        assertThat(windows(assess(plan, meeting("a", "2024-05-01"))))
                .containsExactly("by 2024-12-31 held a", "by 2025-12-31 no-record", "by 2026-12-31 due");
        assertThat(windows(assess(plan))).containsExactly("by 2026-12-31 due");
    }

    @Test
    void aTermWithoutABeginningBeginsSoByRollingYearsToo() {
        Plan plan = plan(Term.of("–2026"), new Cadence.EveryYears(1), MEETING);
        Assessment met = assess(plan, AssessmentOptions.ROLLING, meeting("a", "2024-05-01"));
        assertThat(windows(met)).containsExactly("by 2025-05-01 no-record");
        assertThat(met.overdueMeetings()).hasSize(1);
        assertThat(windows(assess(plan, AssessmentOptions.ROLLING))).containsExactly("by 2026-12-31 due");
    }

    @Test
    void nothingIsDueInAYearThatTheTermDoesNotComplete() {
        Plan plan = plan(Term.of("2024-01–2026-06"), new Cadence.EveryYears(1), MEETING);
        Assessment assessment = assess(plan, meeting("a", "2024-05-01"), meeting("b", "2025-05-01"));
        assertThat(windows(assessment)).containsExactly("by 2024-12-31 held a", "by 2025-12-31 held b");
        assertThat(series(assessment).nextDue()).isEmpty();
    }

    @Test
    void aMeetingOfWhichOnlyTheYearIsKnownMayBeThatOfEachOfItsQuartersButOfNoOther() {
        Plan plan = plan(Term.of(2024, 2026), new Cadence.EveryMonths(3), MEETING);
        assertThat(windows(assess(plan, meeting("vague", "2025"))))
                .contains(
                        "by 2024-12-31 no-record",
                        "by 2025-03-31 undetermined vague?",
                        "by 2025-12-31 undetermined vague?",
                        "by 2026-03-31 no-record");
    }

    @Test
    void oneMeetingInAYearOfTwoIsAGapAndIsOverdue() {
        Plan plan = plan(Term.of(2024, 2026), new Cadence.TimesAYear(2), MEETING);
        Assessment assessment =
                assess(plan, meeting("a", "2024-02-01"), meeting("b", "2024-10-01"), meeting("c", "2025-02-01"));
        assertThat(windows(assessment))
                .containsExactly("by 2024-12-31 held a b", "by 2025-12-31 too-few c", "by 2026-12-31 due");
        assertThat(assessment.commitment(MEETING.id()).orElseThrow().gaps())
                .extracting(gap -> gap.window().toString())
                .containsExactly("by 2025-12-31 too-few c");
        assertThat(assessment.overdueMeetings()).hasSize(1);
        assertThat(windows(assess(plan, AssessmentOptions.ROLLING, meeting("a", "2024-02-01"))))
                .as("a number of times a year is counted by calendar years")
                .startsWith("by 2024-12-31 too-few a");
    }

    @Test
    void aReportOfNoStatedPeriodCountsForTheYearInWhichItAppeared() {
        Plan plan = plan(Term.of(2024, 2026), new Cadence.EveryYears(1), REPORT);
        EvidenceRecord report = EvidenceFactory.report("r", "2025-08-16", "5.1-1");
        assertThat(windows(assess(plan, report)))
                .containsExactly("by 2024-12-31 no-record", "by 2025-12-31 held r", "by 2026-12-31 due");
        assertThat(windows(assess(plan, AssessmentOptions.ROLLING, report)))
                .as("reports are about calendar years")
                .isEqualTo(windows(assess(plan, report)));
    }

    @Test
    void aNamedReportIsAReportAndNotAMeeting() {
        Instrument instrument = Instrument.builder()
                .id(Slug.of("yearly-report"))
                .names(EvidenceFactory.names("report"))
                .kind(InstrumentKind.REPORT)
                .lifecycle(Lifecycle.EXISTS)
                .build();
        Plan plan = plan(
                        Term.of(2024, 2026),
                        new Cadence.EveryYears(1),
                        REPORT.toBuilder().addTarget(instrument.id()).build())
                .toBuilder()
                .addInstrument(instrument)
                .build();
        Assessment assessment = assess(plan, EvidenceFactory.report("r", "2025-08-16", "yearly-report"));
        assertThat(assessment.reports()).hasSize(1);
        assertThat(assessment.meetings()).isEmpty();
        assertThat(windows(assessment)).contains("by 2025-12-31 held r");
    }

    @Test
    void aLineThatImprovesABodyEachYearMakesNoOtherSessionSpecial() {
        Commitment ifNecessary = MEETING.toBuilder().condition("if necessary").build();
        Commitment improve =
                Excerpt.every(1, Excerpt.line("4.1.1-3", Force.DELIVER, List.of(Act.IMPROVE), BODY.value()));
        Plan plan = Excerpt.builder().commitments(List.of(ifNecessary, improve)).build();
        assertThat(SpecialSessions.arePromisedBy(ifNecessary, PlanIndex.of(plan)))
                .isFalse();
        Assessment assessment = assess(plan, meeting("fm", "2024-05-05"));
        assertThat(assessment.meetings(BODY))
                .flatMap(RecurringSeries::held)
                .extracting(Occurrence::record)
                .containsExactly(Slug.of("fm"));
    }

    @Test
    void aValueThatMayBeOfALaterDayIsNotYetMeasured() {
        Indicator indicator = Indicator.builder()
                .id(Slug.of("losses"))
                .addMeasures(MEETING.id())
                .build();
        Plan plan = plan(Term.of(2024, 2026), new Cadence.EveryYears(1), MEETING).toBuilder()
                .addIndicator(indicator)
                .build();
        Assessment assessment = assess(plan, measured("known", "2026-10"), measured("vague", "2026"));
        assertThat(assessment.indicators())
                .singleElement()
                .satisfies(answer -> assertThat(answer.values())
                        .extracting(MeasuredValue::record)
                        .containsExactly(Slug.of("known")));
        assertThat(assessment.evidence().undetermined()).containsExactly(Slug.of("vague"));
    }

    private static MeasurementRecord measured(String id, String date) {
        return MeasurementRecord.builder()
                .id(Slug.of(id))
                .date(PartialDate.of(date))
                .indicator(Slug.of("losses"))
                .value(BigDecimal.TEN)
                .addCitation(EvidenceFactory.page())
                .confidence(Confidence.HIGH)
                .build();
    }

    @Test
    void whatIsDueLaterIsNotOverdue() {
        Commitment water = Excerpt.line("4.2.12-1", Force.DELIVER, List.of(Act.IMPROVE), "water-plan");
        Plan plan = Excerpt.builder()
                .commitments(List.of(
                        water.toBuilder().due(PartialDate.of("2025")).build(),
                        Excerpt.line("4.2.1-1", Force.DELIVER, List.of(Act.DRAFT), "connectivity-plan").toBuilder()
                                .due(PartialDate.of("2027"))
                                .build()))
                .build();
        assertThat(assess(plan).overdue())
                .extracting(answer -> answer.commitment().id())
                .containsExactly(water.id());
    }
}
