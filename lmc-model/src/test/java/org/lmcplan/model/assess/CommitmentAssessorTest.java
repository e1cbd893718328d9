package org.lmcplan.model.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lmcplan.model.Act;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.Force;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Plan;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.BodyStep;
import org.lmcplan.model.evidence.Confidence;
import org.lmcplan.model.evidence.DocumentStage;
import org.lmcplan.model.evidence.EvidenceKind;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.MoneyStage;
import org.lmcplan.model.evidence.UndertakingStep;

/** Tests the progress of commitments, from records about them and about their targets. */
class CommitmentAssessorTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);

    @Test
    void aCommitmentWithTwoActsIsDeliveredWhenBothAreDone() {
        EvidenceRecord founded = EvidenceFactory.body("founded", "2024-05", BodyStep.ESTABLISHED, "emergency-liaison");
        EvidenceRecord raised = EvidenceFactory.body("raised", "2025-05", BodyStep.UPGRADED, "emergency-liaison");
        assertThat(progress("4.1.2-1", founded)).isEqualTo(Progress.ACTIVITY);
        assertThat(progress("4.1.2-1", founded, raised)).isEqualTo(Progress.DELIVERED);
    }

    @Test
    void aCommitmentWithTwoTargetsNeedsBothUnlessTheyAreAlternatives() {
        EvidenceRecord one = EvidenceFactory.body("one", "2024-05", BodyStep.UPGRADED, "national-secretariats");
        assertThat(progress("3-6", one)).isEqualTo(Progress.ACTIVITY);
        EvidenceRecord granted = EvidenceFactory.body("granted", "2024-05", BodyStep.ESTABLISHED, "dialogue-partner");
        assertThat(progress("5.5-2", granted)).isEqualTo(Progress.DELIVERED);
    }

    @Test
    void aDocumentThatIsDraftedAndInForceIsImplemented() {
        EvidenceRecord adopted =
                EvidenceFactory.document("adopted", "2024-05", DocumentStage.ADOPTED, "environment-strategy");
        EvidenceRecord inForce =
                EvidenceFactory.document("in-force", "2024-06", DocumentStage.IN_FORCE, "environment-strategy");
        assertThat(progress("4.2.14-1", adopted)).isEqualTo(Progress.ACTIVITY);
        assertThat(progress("4.2.14-1", inForce)).isEqualTo(Progress.CONTINUING);
    }

    @Test
    void anExistingResultCountsRegardlessOfItsDate() {
        EvidenceRecord early =
                EvidenceFactory.document("early", "2019", DocumentStage.ADOPTED, "water-plan", "4.2.12-1");
        CommitmentAnswer answer = answer("4.2.12-1", early);
        assertThat(answer.progress()).isEqualTo(Progress.DELIVERED);
        assertThat(answer.support().evidence()).containsExactly(Slug.of("early"));
        assertThat(answer.support().outsideTerm()).isEmpty();
    }

    @Test
    void anActBeforeTheTermDoesNotCount() {
        EvidenceRecord early = EvidenceFactory.meeting("early", "2019-05-01", "historic-cities-dialogue", "4.3.1-4");
        CommitmentAnswer answer = answer("4.3.1-4", early);
        assertThat(answer.progress()).isEqualTo(Progress.NO_RECORD);
        assertThat(answer.support()).hasToString("[], outside the term [early]");
    }

    @Test
    void anActThatMayPrecedeTheTermIsUndetermined() {
        EvidenceRecord sometime = EvidenceFactory.meeting("sometime", "by 2024", "historic-cities-dialogue");
        CommitmentAnswer answer = answer("4.3.1-4", sometime);
        assertThat(answer.progress()).isEqualTo(Progress.UNDETERMINED);
        assertThat(answer.atLeast()).isEqualTo(Progress.NO_RECORD);
        assertThat(answer.atMost()).isEqualTo(Progress.DELIVERED);
        assertThat(answer.support()).hasToString("[], perhaps [sometime]");
    }

    @Test
    void undertakingsAreDeliveredWhenTheyAreFinished() {
        EvidenceRecord started =
                EvidenceFactory.undertaking("started", "2024", UndertakingStep.STARTED, "poverty-reduction-pilots");
        EvidenceRecord finished =
                EvidenceFactory.undertaking("finished", "2025", UndertakingStep.FINISHED, "poverty-reduction-pilots");
        assertThat(progress("4.2.6-2", started)).isEqualTo(Progress.ACTIVITY);
        assertThat(progress("4.2.6-2", started, finished)).isEqualTo(Progress.DELIVERED);
    }

    @Test
    void allocatedMoneyContinuesACommitmentToFinanceAndAnOfferDoesNot() {
        EvidenceRecord offered = EvidenceFactory.money("offered", "2024", MoneyStage.OFFERED, "USD 5", "special-fund");
        EvidenceRecord spent = EvidenceFactory.money("spent", "2024", MoneyStage.SPENT, "USD 5", "5.2-1");
        assertThat(progress("5.2-1", offered)).isEqualTo(Progress.ACTIVITY);
        assertThat(progress("5.2-1", spent)).isEqualTo(Progress.CONTINUING);
    }

    @Test
    void onlyDeedsShowThatACommitmentContinues() {
        assertThat(progress("4.2.2-4", EvidenceFactory.statement("said", "2024", "4.2.2-4")))
                .isEqualTo(Progress.STATEMENT_ONLY);
        assertThat(progress("4.2.2-4", EvidenceFactory.meeting("met", "2024", "4.2.2-4")))
                .isEqualTo(Progress.CONTINUING);
    }

    @Test
    void aBodyThatIsOnlyToBeStudiedDeliversNoCommitment() {
        EvidenceRecord founded =
                EvidenceFactory.body("founded", "2025", BodyStep.ESTABLISHED, "international-secretariat");
        Assessment assessment = assess(founded);
        assertThat(assessment.commitment(CommitmentId.of("3-7")))
                .map(CommitmentAnswer::progress)
                .contains(Progress.ACTIVITY);
        assertThat(assessment.target(Slug.of("international-secretariat")))
                .map(TargetAnswer::againstPlan)
                .contains(LifecycleComparison.FURTHER);
    }

    @Test
    void aCommitmentWithoutTargetsIsShownByEvidenceThatNamesIt() {
        Plan plan = Excerpt.builder()
                .addCommitments(
                        Excerpt.line("4.2.8-8", Force.DELIVER, List.of(Act.CREATE)),
                        Excerpt.line("4.2.8-9", Force.EXPLORE, List.of(Act.CREATE)))
                .build();
        Assessment assessment = Assessment.collect(plan, AS_OF, AssessmentOptions.ROLLING)
                .add(EvidenceFactory.body("founded", "2019", BodyStep.ESTABLISHED, "4.2.8-8", "4.2.8-9"))
                .result();
        assertThat(assessment.commitment(CommitmentId.of("4.2.8-8"))).hasToString("Optional[4.2.8-8 delivered]");
        assertThat(assessment.commitment(CommitmentId.of("4.2.8-9"))).hasToString("Optional[4.2.8-9 activity]");
    }

    @Test
    void evidenceAfterTheTermDoesNotCount() {
        Assessment assessment = Assessment.collect(Excerpt.plan(), LocalDate.of(2030, 6, 1), AssessmentOptions.ROLLING)
                .add(EvidenceFactory.meeting("after-the-term", "2029", "4.1.3.2-1"))
                .add(EvidenceFactory.meeting("perhaps-later", "2030", "4.1.3.2-1"))
                .result();
        assertThat(assessment.commitment(CommitmentId.of("4.1.3.2-1")))
                .map(CommitmentAnswer::support)
                .hasToString("Optional[[], outside the term [after-the-term, perhaps-later]]");
        assertThat(assessment.evidence().undetermined()).containsExactly(Slug.of("perhaps-later"));
    }

    @Test
    void whatIsToBeDoneOnceWhenAppropriateNeedsNoInterval() {
        Cadence appropriate = new Cadence.WhenAppropriate();
        assertThat(limits(appropriate, Force.DELIVER, Act.CREATE)).isEmpty();
        assertThat(limits(appropriate, Force.DELIVER, Act.DRAFT, Act.IMPLEMENT)).isEmpty();
        assertThat(limits(appropriate, Force.DELIVER, Act.HOLD)).isEmpty();
        assertThat(limits(appropriate, Force.SUPPORT, Act.CREATE)).containsExactly(TrackingLimit.LEFT_TO_OTHERS);
        assertThat(limits(appropriate, Force.SUPPORT, Act.HOLD)).contains(TrackingLimit.PERIOD_UNSTATED);
        assertThat(limits(appropriate, Force.DELIVER, Act.EXCHANGE)).contains(TrackingLimit.PERIOD_UNSTATED);
        assertThat(limits(new Cadence.Regularly(), Force.DELIVER, Act.HOLD))
                .containsExactly(TrackingLimit.PERIOD_UNSTATED);
    }

    @Test
    void whatIsToRecurIsNeverDeliveredForGood() {
        Commitment yearly = Excerpt.every(1, Excerpt.line("4.2.8-8", Force.DELIVER, List.of(Act.DRAFT), "water-plan"));
        Plan plan = Excerpt.builder().commitments(List.of(yearly)).build();
        assertThat(assess(plan, EvidenceFactory.document("old", "2019", DocumentStage.DRAFTED, "water-plan"))
                        .commitments())
                .hasToString("[4.2.8-8 no-record, no record of [4.2.8-8 by 2024-01-01/2024-12-31]]");
        assertThat(assess(plan, EvidenceFactory.document("new", "2024", DocumentStage.DRAFTED, "water-plan"))
                        .commitments())
                .hasToString("[4.2.8-8 continuing, no record of [4.2.8-8 by 2025-01-01/2025-12-31]]");
    }

    @Test
    void aLineThatContinuesNamesTheMeetingMissingInItsLastClosedWindow() {
        EvidenceRecord held = EvidenceFactory.meeting("held", "2023-12-25", "leaders-meeting");
        CommitmentAnswer answer = Assessment.collect(Excerpt.plan(), AS_OF, AssessmentOptions.CALENDAR_YEARS)
                .add(held)
                .result()
                .commitment(CommitmentId.of("4.1.1-1"))
                .orElseThrow();
        assertThat(answer.progress()).isEqualTo(Progress.CONTINUING);
        assertThat(answer).hasToString("4.1.1-1 continuing, no record of [leaders-meeting by 2025-12-31]");
        assertThat(answer("4.1.1-1", held))
                .hasToString("4.1.1-1 continuing, no record of [leaders-meeting by 2025-12-25]");
        assertThat(answer("4.1.1-1", held, EvidenceFactory.meeting("again", "2025-12-25", "leaders-meeting")))
                .hasToString("4.1.1-1 continuing");
    }

    @Test
    void untrackableCommitmentsAreListedByReason() {
        Map<TrackingLimit, List<CommitmentId>> limits = assess().limits();
        assertThat(limits).containsOnlyKeys(TrackingLimit.values());
        assertThat(limits.get(TrackingLimit.NO_END_STATE)).hasToString("[4.1.3.2-1]");
        assertThat(limits.get(TrackingLimit.LEFT_TO_OTHERS)).hasToString("[3-5, 4.1.1-3]");
        assertThat(limits.get(TrackingLimit.NO_OUTCOME_PROMISED)).hasToString("[3-7, 4.2.8-2]");
        assertThat(limits.get(TrackingLimit.BINDS_NO_MEMBER)).hasToString("[4.2.13-2]");
        assertThat(limits.get(TrackingLimit.ACT_WITHOUT_END)).hasToString("[4.3.5-3]");
    }

    @Test
    void anAnswerReportsTheConfidenceAndKindsOfItsRecords() {
        Assessor assessor = Assessment.collect(Excerpt.plan(), AS_OF, AssessmentOptions.ROLLING);
        assessor.add(EvidenceFactory.statement("a-rumour", "2024", "4.1.3.2-1"));
        assessor.add(EvidenceFactory.statement("said", "2024", "4.1.3.2-1"));
        assessor.add(EvidenceFactory.project("ponds", "4.1.3.2-1")
                .starts(PartialDate.of("2024"))
                .build());
        Support support = assessor.result()
                .commitment(CommitmentId.of("4.1.3.2-1"))
                .orElseThrow()
                .support();
        assertThat(support.confidence()).contains(Confidence.MEDIUM);
        assertThat(support.projects()).containsExactly(Slug.of("ponds"));
        assertThat(support.records(EvidenceKind.STATEMENT)).containsExactly(Slug.of("a-rumour"), Slug.of("said"));
        assertThat(support.records(EvidenceKind.MEETING)).isEmpty();
        assertThat(support.contested()).isEmpty();
    }

    @Test
    void supportOfTheSameEvidenceIsEqual() {
        EvidenceRecord held = EvidenceFactory.meeting("held", "2024", "4.1.3.2-1");
        EvidenceRecord other = EvidenceFactory.meeting("other", "2024", "4.1.3.2-1");
        EvidenceRecord perhaps = EvidenceFactory.meeting("perhaps", "2026", "4.1.3.2-1");
        EvidenceRecord former = EvidenceFactory.meeting("former", "2020", "4.1.3.2-1");
        Support support = support(held);
        assertThat(support).isEqualTo(support(held)).hasSameHashCodeAs(support(held));
        assertThat(support)
                .isNotEqualTo(support(other))
                .isNotEqualTo(support(held, perhaps))
                .isNotEqualTo(support(held, former))
                .isNotEqualTo("held");
    }

    private static Support support(EvidenceRecord... records) {
        return answer("4.1.3.2-1", records).support();
    }

    private static Progress progress(String line, EvidenceRecord... records) {
        return answer(line, records).progress();
    }

    private static CommitmentAnswer answer(String line, EvidenceRecord... records) {
        return assess(records).commitment(CommitmentId.of(line)).orElseThrow();
    }

    private static Set<TrackingLimit> limits(Cadence cadence, Force force, Act... acts) {
        Commitment line = Excerpt.line("4.2.8-8", force, List.of(acts)).toBuilder()
                .cadence(cadence)
                .build();
        Plan plan = Excerpt.builder().commitments(List.of(line)).build();
        return assess(plan).commitments().get(0).limits();
    }

    private static Assessment assess(EvidenceRecord... records) {
        return assess(Excerpt.plan(), records);
    }

    private static Assessment assess(Plan plan, EvidenceRecord... records) {
        Assessor assessor = Assessment.collect(plan, AS_OF, AssessmentOptions.ROLLING);
        List.of(records).forEach(assessor::add);
        return assessor.result();
    }
}
