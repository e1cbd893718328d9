package org.lmcplan.model.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.Generated;
import org.lmcplan.model.evidence.Citation;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.MeetingRecord;
import org.lmcplan.model.evidence.Stance;
import org.lmcplan.model.evidence.StatementRecord;

/** Tests that what is only said, such as a refusal or a cancellation, is never shown as something done. */
class StatementProgressTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);

    @Test
    void aStatementThatWorkWasStoppedIsNoActivity() {
        EvidenceRecord calledOff = EvidenceFactory.statement(
                "called-off", "2024-10-01", "4.1.1-2", "4.2.14-1", "foreign-ministers-meeting", "environment-strategy");
        assertThat(progress("4.1.1-2", calledOff)).isEqualTo(Progress.STATEMENT_ONLY);
        assertThat(progress("4.2.14-1", calledOff)).isEqualTo(Progress.STATEMENT_ONLY);
        Assessment assessment = assess(calledOff);
        assertThat(assessment.whole().active().part()).isZero();
        assertThat(assessment.whole().unknown())
                .isEqualTo(Excerpt.plan().commitments().size());
        assertThat(assessment.mechanisms()).noneMatch(answer -> answer.atMost().level() > 0);
        assertThat(assessment.instruments()).noneMatch(answer -> answer.atMost().level() > 0);
    }

    @Test
    void anyNumberOfStatementsStaysAtStatementOnly() {
        EvidenceRecord[] many = new EvidenceRecord[20];
        for (int i = 0; i < many.length; i++) {
            many[i] = EvidenceFactory.statement("said-" + i, "2024", "4.2.2-4", "multi-nation-multi-park");
        }
        assertThat(progress("4.2.2-4", many)).isEqualTo(Progress.STATEMENT_ONLY);
    }

    @Test
    void aStatementOfUnknownDayLeavesOpenWhetherThereIsAStatement() {
        CommitmentAnswer answer = answer("4.2.2-4", EvidenceFactory.statement("said", "2026", "4.2.2-4"));
        assertThat(answer.progress()).isEqualTo(Progress.UNDETERMINED);
        assertThat(answer.atMost()).isEqualTo(Progress.STATEMENT_ONLY);
    }

    @Test
    void anyDeedBesideAStatementIsActivity() {
        assertThat(progress(
                        "4.1.3.2-1",
                        EvidenceFactory.statement("said", "2024", "4.1.3.2-1"),
                        EvidenceFactory.meeting("met", "2024", "4.1.3.2-1")))
                .isEqualTo(Progress.ACTIVITY);
    }

    @Test
    void aMeetingWhoseOnlySourceDeniesItWasNotHeld() {
        MeetingRecord denied =
                EvidenceFactory.meeting("denied", "2024-10-01", "4.1.1-2", "foreign-ministers-meeting").toBuilder()
                        .citations(List.of(Citation.builder()
                                .publisher("A ministry")
                                .stance(Stance.DENIES)
                                .build()))
                        .build();
        assertThat(progress("4.1.1-2", denied)).isEqualTo(Progress.NO_RECORD);
        assertThat(assess(denied).meetings()).allMatch(series -> series.held().isEmpty());
    }

    @Test
    void withoutItsStatementsARegisterShowsTheSameDeeds() {
        Generated.cases(500, EvidenceGenerator::evidence).forEach(each -> {
            List<Evidence> deeds = new ArrayList<>(each.value());
            deeds.removeIf(StatementRecord.class::isInstance);
            List<CommitmentAnswer> all = AssessmentLawsTest.assess(each.value(), Recurrence.CALENDAR_YEARS)
                    .commitments();
            List<CommitmentAnswer> done =
                    AssessmentLawsTest.assess(deeds, Recurrence.CALENDAR_YEARS).commitments();
            for (int i = 0; i < all.size(); i++) {
                assertThat(deed(all.get(i).atLeast()))
                        .as("seed %d", each.seed())
                        .isEqualTo(done.get(i).atLeast());
                assertThat(deed(all.get(i).atMost()))
                        .as("seed %d", each.seed())
                        .isEqualTo(done.get(i).atMost());
            }
        });
    }

    private static Progress deed(Progress progress) {
        return progress == Progress.STATEMENT_ONLY ? Progress.NO_RECORD : progress;
    }

    private static Progress progress(String line, EvidenceRecord... records) {
        return answer(line, records).progress();
    }

    private static CommitmentAnswer answer(String line, EvidenceRecord... records) {
        return assess(records).commitment(CommitmentId.of(line)).orElseThrow();
    }

    private static Assessment assess(EvidenceRecord... records) {
        Assessor assessor = Assessment.collect(Excerpt.plan(), AS_OF, AssessmentOptions.CALENDAR_YEARS);
        List.of(records).forEach(assessor::add);
        return assessor.result();
    }
}
