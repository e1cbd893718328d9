package org.lmcplan.model.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lmcplan.model.Act;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.Force;
import org.lmcplan.model.Instrument;
import org.lmcplan.model.InstrumentKind;
import org.lmcplan.model.Lifecycle;
import org.lmcplan.model.Marker;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanStatement;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.Slug;
import org.lmcplan.model.StatementKind;
import org.lmcplan.model.evidence.DocumentStage;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.SessionKind;

/** Series of promises on a condition, of lists, and of special sessions. */
class SeriesOfFormat3Test {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);
    private static final Plan PLAN = Excerpt.plan();
    private static final CommitmentId YEARLY = CommitmentId.of("4.1.1-2");
    private static final CommitmentId LINE = CommitmentId.of("5.1-9");

    private static Assessment assess(Plan plan, EvidenceRecord... records) {
        Assessor assessor = Assessment.collect(plan, AS_OF, AssessmentOptions.CALENDAR_YEARS);
        Stream.of(records).forEach(assessor::add);
        return assessor.result();
    }

    private static Plan changing(CommitmentId id, UnaryOperator<Commitment.Builder> change) {
        return PLAN.toBuilder()
                .commitments(PLAN.commitments().stream()
                        .map(each -> each.id().equals(id)
                                ? change.apply(each.toBuilder()).build()
                                : each)
                        .toList())
                .build();
    }

    private static Plan with(Commitment.Builder line) {
        return PLAN.toBuilder()
                .addCommitment(line.id(LINE).force(Force.DELIVER).build())
                .build();
    }

    private static CommitmentAnswer answer(Assessment assessment, CommitmentId id) {
        return assessment.commitment(id).orElseThrow();
    }

    @Test
    void anEmptyWindowOfAConditionalPromiseIsNoMiss() {
        EvidenceRecord held =
                EvidenceFactory.meeting("fm-8", "2023-12-07", YEARLY.value(), "foreign-ministers-meeting");
        Assessment firm = assess(PLAN, held);
        assertThat(answer(firm, YEARLY).gaps()).isNotEmpty();
        assertThat(firm.overdueMeetings())
                .extracting(OverdueOccurrence::commitment)
                .contains(YEARLY);

        Assessment asAppropriate =
                assess(changing(YEARLY, line -> line.quote("每年视情举行一次外长会").condition("视情")), held);
        assertThat(answer(asAppropriate, YEARLY).gaps()).isEmpty();
        assertThat(asAppropriate.overdueMeetings())
                .extracting(OverdueOccurrence::commitment)
                .doesNotContain(YEARLY);
        assertThat(asAppropriate.meetings(Slug.of("foreign-ministers-meeting")))
                .singleElement()
                .satisfies(series -> {
                    assertThat(series.conditional()).isTrue();
                    assertThat(series.windows(WindowStatus.NO_RECORD)).isNotEmpty();
                });
    }

    @Test
    void aStatementCanMakeAPromiseConditional() {
        PlanStatement.Builder statement = PlanStatement.builder()
                .id(Slug.of("if-needed"))
                .section(SectionNumber.of("4.1.1"))
                .quote("如有必要")
                .addQualifies(YEARLY);
        Plan conditional = PLAN.toBuilder()
                .addStatement(statement.kind(StatementKind.CONDITION).build())
                .build();
        Plan inAManner = PLAN.toBuilder()
                .addStatement(statement.kind(StatementKind.MANNER).build())
                .build();
        assertThat(answer(assess(conditional), YEARLY).gaps()).isEmpty();
        assertThat(answer(assess(inAManner), YEARLY).gaps()).isNotEmpty();
    }

    @Test
    void aYearlyListIsShownByTheDocument() {
        Plan plan = with(Commitment.builder()
                        .quote("每年提交项目清单")
                        .marker(Marker.of("提交"))
                        .addAct(Act.SUBMIT)
                        .cadence(new Cadence.EveryYears(1))
                        .addTarget(Slug.of("project-list")))
                .toBuilder()
                .addInstrument(Instrument.builder()
                        .id(Slug.of("project-list"))
                        .names(PLAN.mechanisms().get(0).names())
                        .kind(InstrumentKind.LIST)
                        .lifecycle(Lifecycle.EXISTS)
                        .build())
                .build();
        Assessment assessment = assess(
                plan,
                EvidenceFactory.document("list-2023", "2023-12-07", DocumentStage.ADOPTED, "5.1-9", "project-list"),
                EvidenceFactory.document("list-2024", "2024-12-07", DocumentStage.ADOPTED, "project-list"),
                EvidenceFactory.document("list-2025", "2025-12-07", DocumentStage.IN_DRAFTING, "project-list"));
        RecurringSeries series = seriesOf(assessment);
        assertThat(series.kind()).isEqualTo(SeriesKind.ACTIVITY);
        assertThat(series.windows())
                .map(Window::toString)
                .startsWith("by 2023-12-31 held list-2023", "by 2024-12-31 held list-2024", "by 2025-12-31 no-record");
    }

    @Test
    void aPromiseOfSpecialSessionsListsThoseAndNotTheRegularOnes() {
        Plan plan = with(Commitment.builder()
                .quote("必要时召开临时外长会")
                .marker(Marker.of("召开"))
                .addAct(Act.HOLD)
                .cadence(new Cadence.WhenAppropriate())
                .addTarget(Slug.of("foreign-ministers-meeting")));
        Assessment assessment = assess(
                plan,
                EvidenceFactory.meeting("fm-8", "2023-12-07", YEARLY.value(), "foreign-ministers-meeting"),
                EvidenceFactory.meeting("special", "2024-03-07", LINE.value(), "foreign-ministers-meeting").toBuilder()
                        .session(SessionKind.SPECIAL)
                        .build());
        assertThat(seriesOf(assessment).held()).extracting(Occurrence::record).containsExactly(Slug.of("special"));
        assertThat(assessment
                        .meetings(Slug.of("foreign-ministers-meeting"))
                        .get(0)
                        .held())
                .extracting(Occurrence::record)
                .containsExactly(Slug.of("fm-8"));
    }

    @Test
    void aPromiseWithoutAnIntervalThatStandsAloneListsRegularSessions() {
        Plan alone = changing(YEARLY, line -> line.cadence(new Cadence.Regularly()));
        Assessment assessment = assess(
                alone, EvidenceFactory.meeting("fm-8", "2023-12-07", YEARLY.value(), "foreign-ministers-meeting"));
        assertThat(assessment.meetings(Slug.of("foreign-ministers-meeting")))
                .flatMap(RecurringSeries::held)
                .extracting(Occurrence::record)
                .isEqualTo(List.of(Slug.of("fm-8")));
    }

    private static RecurringSeries seriesOf(Assessment assessment) {
        return assessment.series().stream()
                .filter(series -> series.commitment().equals(LINE))
                .findFirst()
                .orElseThrow();
    }
}
