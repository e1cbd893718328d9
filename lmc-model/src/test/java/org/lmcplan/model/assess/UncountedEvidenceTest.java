package org.lmcplan.model.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.Indicator;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Plan;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.Confidence;
import org.lmcplan.model.evidence.DocumentStage;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.MeasurementRecord;
import org.lmcplan.model.evidence.MeetingStatus;
import org.lmcplan.model.evidence.MoneyStage;
import org.lmcplan.model.evidence.SessionKind;
import org.lmcplan.model.evidence.StatementContent;

/** Each answer says why a record that names what it is about does not count for it. */
class UncountedEvidenceTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);
    private static final Slug LEADERS = Slug.of("leaders-meeting");

    private static Assessment assess(Plan plan, EvidenceRecord... records) {
        Assessor assessor = Assessment.collect(plan, AS_OF, AssessmentOptions.CALENDAR_YEARS);
        Arrays.stream(records).forEach(assessor::add);
        return assessor.result();
    }

    private static List<UncountedEvidence> uncounted(String line, EvidenceRecord... records) {
        return assess(Excerpt.plan(), records)
                .commitment(CommitmentId.of(line))
                .orElseThrow()
                .support()
                .uncounted();
    }

    @Test
    void aRecordThatDoesNotCountAtAllIsListedForTheLineAndForItsTarget() {
        EvidenceRecord later = EvidenceFactory.document("later", "2027", DocumentStage.ADOPTED, "water-plan");
        EvidenceRecord unsure =
                EvidenceFactory.document("unsure", "2024", DocumentStage.ADOPTED, "4.2.12-1").toBuilder()
                        .confidence(Confidence.LOW)
                        .build();
        EvidenceRecord unsourced =
                EvidenceFactory.document("unsourced", "2024", DocumentStage.ADOPTED, "water-plan").toBuilder()
                        .citations(List.of())
                        .build();
        EvidenceRecord first = EvidenceFactory.document("first", "2024", DocumentStage.DRAFTED, "water-plan");
        EvidenceRecord second =
                EvidenceFactory.document("second", "2024", DocumentStage.IN_DRAFTING, "water-plan").toBuilder()
                        .addReplaces(first.id())
                        .build();
        EvidenceRecord[] all = {later, unsure, unsourced, first, second};
        assertThat(uncounted("4.2.12-1", all))
                .hasToString("[first replaced, later after, unsourced unsourced, unsure too-unsure]");
        assertThat(assess(Excerpt.plan(), all).target(Slug.of("water-plan")).map(TargetAnswer::support))
                .map(Support::uncounted)
                .hasToString("Optional[[first replaced, later after, unsourced unsourced]]");
    }

    @Test
    void whatHappenedOutsideTheTermIsListed() {
        assertThat(uncounted("4.1.1-1", EvidenceFactory.meeting("early", "2020", "leaders-meeting")))
                .containsExactly(new UncountedEvidence(Slug.of("early"), ExclusionReason.OUTSIDE_TERM));
    }

    @Test
    void whatShowsSomethingElseThanIsPromisedIsListedWithTheReason() {
        assertThat(uncounted(
                        "4.1.1-1",
                        EvidenceFactory.meeting("held", "2024", "leaders-meeting"),
                        EvidenceFactory.meeting("postponed", "2025", "leaders-meeting").toBuilder()
                                .status(MeetingStatus.POSTPONED)
                                .build(),
                        EvidenceFactory.meeting("cancelled", "2025", "leaders-meeting").toBuilder()
                                .status(MeetingStatus.CANCELLED)
                                .build(),
                        EvidenceFactory.meeting("informal", "2025", "leaders-meeting").toBuilder()
                                .session(SessionKind.INFORMAL)
                                .build(),
                        EvidenceFactory.money("offered", "2025", MoneyStage.OFFERED, "USD 1", "leaders-meeting"),
                        EvidenceFactory.money("spent", "2025", MoneyStage.SPENT, "USD 1", "leaders-meeting"),
                        EvidenceFactory.statement("mentioned", "2025", "leaders-meeting"),
                        says("announced", StatementContent.ANNOUNCES),
                        says("reported", StatementContent.REPORTS),
                        says("put-off", StatementContent.POSTPONES),
                        says("called-off", StatementContent.CALLS_OFF)))
                .hasToString(
                        "[announced only-stated, called-off called-off, cancelled called-off, informal not-regular,"
                                + " mentioned only-stated, offered only-stated, postponed postponed, put-off postponed,"
                                + " reported only-stated, spent shows-other]");
    }

    @Test
    void whatWasOnlyStatedOrOfferedOutsideTheTermIsListedAsOutsideTheTerm() {
        assertThat(uncounted(
                        "4.1.1-1",
                        EvidenceFactory.money("offered", "2016", MoneyStage.OFFERED, "USD 1", "leaders-meeting"),
                        EvidenceFactory.money("spent", "2016", MoneyStage.SPENT, "USD 1", "leaders-meeting"),
                        EvidenceFactory.statement("mentioned", "2020", "leaders-meeting"),
                        EvidenceFactory.statement("announced", "2022", "leaders-meeting").toBuilder()
                                .says(StatementContent.ANNOUNCES)
                                .build(),
                        EvidenceFactory.statement("put-off", "2022", "leaders-meeting").toBuilder()
                                .says(StatementContent.POSTPONES)
                                .build()))
                .hasToString("[announced outside-term, mentioned outside-term, offered outside-term, put-off postponed,"
                        + " spent shows-other]");
    }

    private static EvidenceRecord says(String id, StatementContent content) {
        return EvidenceFactory.statement(id, "2025", "leaders-meeting").toBuilder()
                .says(content)
                .build();
    }

    @Test
    void whatCountsIsNotListedAgain() {
        EvidenceRecord held = EvidenceFactory.meeting("held", "2024", "leaders-meeting", "4.1.1-1");
        EvidenceRecord twice = EvidenceFactory.meeting("held", "2020", "leaders-meeting");
        assertThat(uncounted("4.1.1-1", held, twice)).isEmpty();
        assertThat(uncounted("4.1.1-1", EvidenceFactory.meeting("perhaps", "2026", "leaders-meeting")))
                .isEmpty();
    }

    @Test
    void theFirstReasonIsGivenWhateverTheOrder() {
        EvidenceRecord later = EvidenceFactory.meeting("twice", "2027", "leaders-meeting");
        EvidenceRecord early = EvidenceFactory.meeting("twice", "2020", "leaders-meeting");
        assertThat(uncounted("4.1.1-1", later, early)).hasToString("[twice after]");
        assertThat(uncounted("4.1.1-1", early, later)).hasToString("[twice after]");
    }

    @Test
    void aMeasurementThatDoesNotCountIsListedForItsIndicator() {
        Indicator losses = Indicator.builder()
                .id(Slug.of("losses"))
                .addMeasures(CommitmentId.of("4.2.12-1"))
                .build();
        MeasurementRecord unsure = MeasurementRecord.builder()
                .id(Slug.of("unsure"))
                .date(PartialDate.of("2024"))
                .indicator(Slug.of("losses"))
                .value(BigDecimal.ONE)
                .addCitation(EvidenceFactory.page())
                .confidence(Confidence.LOW)
                .build();
        Plan plan = Excerpt.builder().addIndicator(losses).build();
        assertThat(assess(plan, unsure).indicators())
                .flatExtracting(IndicatorAnswer::uncounted)
                .containsExactly(new UncountedEvidence(Slug.of("unsure"), ExclusionReason.TOO_UNSURE));
    }

    @Test
    void reasonsOfOneAnswerAreNoneOfTheWholeAssessment() {
        Assessment assessment = assess(Excerpt.plan());
        assertThat(assessment.evidence().excluded()).doesNotContainKey(ExclusionReason.OUTSIDE_TERM);
        assertThat(assessment.evidence().excluded(ExclusionReason.OUTSIDE_TERM)).isEmpty();
        assertThat(ExclusionReason.OUTSIDE_TERM.concernsOneAnswer()).isTrue();
        assertThat(ExclusionReason.BEARS_ON_NOTHING.concernsOneAnswer()).isFalse();
        assertThat(ExclusionReason.CALLED_OFF.label(Locale.ENGLISH)).isEqualTo("called off");
        assertThat(assessment.meetings(LEADERS)).hasSize(1);
    }
}
