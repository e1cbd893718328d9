package org.lmcplan.model.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lmcplan.model.Generated;
import org.lmcplan.model.Plan;
import org.lmcplan.model.evidence.Evidence;

class RestoredAssessmentTest {

    private static Assessment restored(Assessment assessment, Plan plan, AssessmentAnswers answers) {
        return Assessment.restore(plan, assessment.asOf(), assessment.options(), assessment.evidence(), answers);
    }

    @Test
    void theAnswersMakeAnEqualAssessment() {
        Generated.cases(100, EvidenceGenerator::evidence).forEach(each -> {
            Assessment assessment = AssessmentLawsTest.assess(each.value(), Recurrence.ROLLING);
            assertThat(restored(assessment, assessment.plan(), assessment.answers()))
                    .as("seed %d", each.seed())
                    .isEqualTo(assessment)
                    .hasSameHashCodeAs(assessment)
                    .matches(same -> same.byPillar().equals(assessment.byPillar()));
        });
    }

    @Test
    void anAssessmentIsTheSameAfterItWasSerialized() throws IOException, ClassNotFoundException {
        Assessment assessment = AssessmentLawsTest.assess(
                List.of(EvidenceFactory.meeting("held", "2024", "leaders-meeting")), Recurrence.ROLLING);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(assessment);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(assessment);
        }
    }

    @Test
    void otherAnswersMakeAnotherAssessment() {
        List<Evidence> held = List.of(EvidenceFactory.meeting("held", "2024", "leaders-meeting"));
        Assessment one = AssessmentLawsTest.assess(held, Recurrence.ROLLING);
        Assessment other = AssessmentLawsTest.assess(List.of(), Recurrence.ROLLING);
        assertThat(restored(one, one.plan(), other.answers())).isNotEqualTo(one);
    }

    @Test
    void thereIsOneAnswerForEachElementOfThePlan() {
        Assessment assessment = Assessment.collect(
                        Excerpt.plan(), LocalDate.of(2026, 1, 1), AssessmentOptions.CALENDAR_YEARS)
                .result();
        Plan shorter = Excerpt.builder().commitments(List.of()).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> restored(assessment, shorter, assessment.answers()))
                .withMessage(
                        "an assessment of 'lmc-2023-2027' has one answer for each Commitment of the plan, in its order");
    }
}
