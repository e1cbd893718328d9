package org.lmcplan.model.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.Generated;
import org.lmcplan.model.evidence.Confidence;
import org.lmcplan.model.evidence.DocumentRecord;
import org.lmcplan.model.evidence.DocumentStage;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.Project;

/** Tests that by default no status rests on records of low confidence. */
class LeastConfidenceTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);
    private static final DocumentRecord RUMOUR =
            EvidenceFactory.document("rumour", "2024", DocumentStage.ADOPTED, "water-plan").toBuilder()
                    .confidence(Confidence.LOW)
                    .build();

    @Test
    void aRecordOfLowConfidenceDeliversNothingByDefault() {
        Assessment assessment = assess(AssessmentOptions.CALENDAR_YEARS, List.of(RUMOUR));
        assertThat(assessment.commitment(CommitmentId.of("4.2.12-1"))).hasToString("Optional[4.2.12-1 no-record]");
        assertThat(assessment.evidence().excluded(ExclusionReason.TOO_UNSURE)).containsExactly(RUMOUR.id());
    }

    @Test
    void theLeastConfidenceIsAnOption() {
        AssessmentOptions low = AssessmentOptions.CALENDAR_YEARS.withLeastConfidence(Confidence.LOW);
        assertThat(low).hasToString("calendar-years, at least low confidence");
        assertThat(assess(low, List.of(RUMOUR)).commitment(CommitmentId.of("4.2.12-1")))
                .hasToString("Optional[4.2.12-1 delivered]");
        AssessmentOptions high = AssessmentOptions.ROLLING.withLeastConfidence(Confidence.HIGH);
        EvidenceRecord medium = EvidenceFactory.document("medium", "2024", DocumentStage.ADOPTED, "water-plan");
        assertThat(assess(high, List.of(medium)).commitment(CommitmentId.of("4.2.12-1")))
                .hasToString("Optional[4.2.12-1 no-record]");
    }

    @Test
    void withoutItsRecordsOfLowConfidenceARegisterShowsTheSame() {
        for (AssessmentOptions options : List.of(AssessmentOptions.CALENDAR_YEARS, AssessmentOptions.ROLLING)) {
            Generated.cases(500, EvidenceGenerator::evidence).forEach(each -> {
                List<Evidence> sure = new ArrayList<>(each.value());
                sure.removeIf(evidence -> evidence.confidence() == Confidence.LOW);
                Assessment all = assess(options, each.value());
                Assessment some = assess(options, sure);
                assertThat(counted(all.commitments()))
                        .as("seed %d", each.seed())
                        .isEqualTo(counted(some.commitments()));
                for (int i = 0; i < all.commitments().size(); i++) {
                    assertThat(sure(all.commitments().get(i).support(), sure))
                            .as("seed %d", each.seed())
                            .isEqualTo(some.commitments().get(i).support().uncounted());
                }
                assertThat(all.meetings()).as("seed %d", each.seed()).isEqualTo(some.meetings());
                assertSame(each.seed(), sure, all.mechanisms(), some.mechanisms());
                assertSame(each.seed(), sure, all.instruments(), some.instruments());
                assertSame(each.seed(), sure, all.programmes(), some.programmes());
                assertSame(each.seed(), sure, all.partners(), some.partners());
                assertThat(all.money()).as("seed %d", each.seed()).isEqualTo(some.money());
            });
        }
    }

    private static void assertSame(
            long seed,
            List<Evidence> sure,
            List<? extends TargetAnswer<?, ?>> all,
            List<? extends TargetAnswer<?, ?>> some) {
        for (int i = 0; i < all.size(); i++) {
            assertThat(counted(all.get(i))).as("seed %d", seed).isEqualTo(counted(some.get(i)));
            assertThat(sure(all.get(i).support(), sure))
                    .as("seed %d", seed)
                    .isEqualTo(some.get(i).support().uncounted());
        }
    }

    private static List<CommitmentAnswer> counted(List<CommitmentAnswer> answers) {
        return answers.stream()
                .map(answer -> new CommitmentAnswer(
                        answer.commitment(),
                        answer.ceiling(),
                        answer.atLeast(),
                        answer.atMost(),
                        answer.limits(),
                        answer.gaps(),
                        answer.due(),
                        answer.indicators(),
                        counted(answer.support())))
                .toList();
    }

    private static TargetAnswer<?, ?> counted(TargetAnswer<?, ?> answer) {
        return new TargetAnswer<>(
                answer.target(),
                answer.atLeast(),
                answer.atMost(),
                answer.reachedBy(),
                answer.contradicted(),
                answer.againstPlan(),
                Map.copyOf(answer.basis()),
                counted(answer.support()));
    }

    private static Support counted(Support support) {
        return new Support(support.certain(), support.perhaps(), List.of());
    }

    private static List<UncountedEvidence> sure(Support support, List<Evidence> sure) {
        return support.uncounted().stream()
                .filter(each -> sure.stream().anyMatch(evidence -> evidence.id().equals(each.id())))
                .toList();
    }

    private static Assessment assess(AssessmentOptions options, List<? extends Evidence> evidence) {
        Assessor assessor = Assessment.collect(Excerpt.plan(), AS_OF, options);
        for (Evidence each : evidence) {
            if (each instanceof Project project) {
                assessor.add(project);
            } else {
                assessor.add((EvidenceRecord) each);
            }
        }
        return assessor.result();
    }
}
