package org.lmcplan.model.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lmcplan.model.Lifecycle;
import org.lmcplan.model.Plan;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.BodyStep;
import org.lmcplan.model.evidence.DocumentStage;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.UndertakingStep;

/** Tests what the records show about bodies, documents and programmes. */
class TargetAssessorTest {

    @Test
    void theStatusOfABodyFollowsFromItsRecords() {
        assertThat(target("gcms")).hasToString("gcms no-record");
        assertThat(target("gcms", EvidenceFactory.statement("said", "2024", "gcms")))
                .hasToString("gcms mentioned");
        assertThat(target("gcms", EvidenceFactory.meeting("met", "2024", "gcms")))
                .hasToString("gcms active");
        assertThat(target("gcms", EvidenceFactory.body("founded", "2017", BodyStep.ESTABLISHED, "gcms")))
                .hasToString("gcms established");
        assertThat(target("gcms", EvidenceFactory.body("raised", "2025", BodyStep.UPGRADED, "gcms")))
                .hasToString("gcms upgraded");
    }

    @Test
    void theStatusOfAProgrammeFollowsFromItsRecords() {
        String id = "multi-nation-multi-park";
        assertThat(target(id, EvidenceFactory.statement("said", "2024", id))).hasToString(id + " mentioned");
        assertThat(target(id, EvidenceFactory.meeting("met", "2024", id))).hasToString(id + " active");
        assertThat(target(id, EvidenceFactory.undertaking("began", "2024", UndertakingStep.STARTED, id)))
                .hasToString(id + " started");
        assertThat(target(id, EvidenceFactory.undertaking("ended", "2024", UndertakingStep.FINISHED, id)))
                .hasToString(id + " finished");
    }

    @Test
    void aStageThatDependsOnAnUnknownDayIsUndetermined() {
        TargetAnswer<?, ?> plan = target(
                "water-plan",
                EvidenceFactory.document("draft", "2025-05", DocumentStage.IN_DRAFTING, "water-plan"),
                EvidenceFactory.document("adopted", "2026", DocumentStage.ADOPTED, "water-plan"));
        assertThat(plan).hasToString("water-plan undetermined");
        assertThat(plan.status()).isEmpty();
        assertThat(plan.atLeast()).isEqualTo(InstrumentStatus.IN_DRAFTING);
        assertThat(plan.atMost()).isEqualTo(InstrumentStatus.ADOPTED);
        assertThat(plan.reachedBy()).contains(LocalDate.of(2025, 5, 31));
        assertThat(plan.support().perhaps()).containsExactly(Slug.of("adopted"));
    }

    @Test
    void everyStageListsItsRecords() {
        TargetAnswer<?, ?> plan = target(
                "water-plan",
                EvidenceFactory.document("draft", "2023-05", DocumentStage.IN_DRAFTING, "water-plan"),
                EvidenceFactory.document("adopted-2", "2024-03-02", DocumentStage.ADOPTED, "water-plan"),
                EvidenceFactory.document("adopted-1", "2024-03-01", DocumentStage.ADOPTED, "water-plan"));
        assertThat(plan.basis()).hasToString("{IN_DRAFTING=[draft], ADOPTED=[adopted-1, adopted-2]}");
        assertThat(plan.reachedBy()).contains(LocalDate.of(2024, 3, 1));
        assertThat(plan.contradicted()).isFalse();
    }

    @Test
    void aRecordOfDraftingAfterCompletionIsAContradiction() {
        EvidenceRecord adopted = EvidenceFactory.document("adopted", "2024-03", DocumentStage.ADOPTED, "water-plan");
        EvidenceRecord drafting = EvidenceFactory.document("draft", "2024-08", DocumentStage.IN_DRAFTING, "water-plan");
        assertThat(target("water-plan", adopted, drafting).contradicted()).isTrue();
        assertThat(target("water-plan", drafting).contradicted()).isFalse();
        assertThat(target("gcms", EvidenceFactory.document("draft", "2024-08", DocumentStage.IN_DRAFTING, "gcms"))
                        .contradicted())
                .isFalse();
    }

    @ParameterizedTest(name = "{0} in the text, {1} in a record")
    @CsvSource({
        "EXISTS, IN_DRAFTING, BEHIND",
        "TO_BE_IMPROVED, ADOPTED, AS_WRITTEN",
        "IN_DRAFTING, IN_DRAFTING, AS_WRITTEN",
        "IN_DRAFTING, DRAFTED, FURTHER",
        "TO_BE_CREATED, IN_DRAFTING, FURTHER",
        "UNDER_STUDY, ADOPTED, FURTHER",
        "UNDER_EXPLORATION, ADOPTED, FURTHER",
        "UNDER_DISCUSSION, ADOPTED, FURTHER",
        "UNSTATED, IN_FORCE, UNKNOWN"
    })
    void theStatusIsComparedWithTheLifecycleInTheText(
            Lifecycle lifecycle, DocumentStage stage, LifecycleComparison against) {
        Plan plan = Excerpt.builder()
                .instruments(List.of(Excerpt.plan().instruments().get(3).toBuilder()
                        .lifecycle(lifecycle)
                        .build()))
                .build();
        Assessor assessor = Assessment.collect(plan, LocalDate.of(2026, 11, 23), AssessmentOptions.ROLLING);
        assessor.add(EvidenceFactory.document("step", "2024-05", stage, "water-plan"));
        assertThat(assessor.result().instruments().get(0).againstPlan()).isEqualTo(against);
    }

    private static TargetAnswer<?, ?> target(String id, EvidenceRecord... records) {
        Assessor assessor = Assessment.collect(Excerpt.plan(), LocalDate.of(2026, 11, 23), AssessmentOptions.ROLLING);
        List.of(records).forEach(assessor::add);
        return assessor.result().target(Slug.of(id)).orElseThrow();
    }
}
