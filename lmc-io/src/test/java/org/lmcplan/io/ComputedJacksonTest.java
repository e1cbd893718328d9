package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lmcplan.io.fault.LmcMappingException;
import org.lmcplan.model.Plan;
import org.lmcplan.model.Slug;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.AssessmentOptions;
import org.lmcplan.model.assess.CommitmentAnswer;
import org.lmcplan.model.assess.IndicatorAnswer;
import org.lmcplan.model.assess.MoneyTotal;
import org.lmcplan.model.assess.OverdueOccurrence;
import org.lmcplan.model.assess.ProgressCount;
import org.lmcplan.model.assess.RecurringSeries;
import org.lmcplan.model.assess.Share;
import org.lmcplan.model.assess.TargetAnswer;
import org.lmcplan.model.assess.UncountedEvidence;
import org.lmcplan.model.assess.Window;
import org.lmcplan.model.diff.Edit;
import org.lmcplan.model.diff.Match;
import org.lmcplan.model.diff.PlanDiff;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.json.JsonMapper;

/** A mapper writes the parts of assessments and diffs as they look in documents, and reads those that need no plan. */
class ComputedJacksonTest {

    private static final Path EXAMPLES = Path.of("..", "examples", "plans");

    private final ObjectMapper json = JsonMapper.builder().findAndAddModules().build();
    private final Plan plan = LmcReader.create().readPlan(EXAMPLES.resolve("three-lakes-2024-2029.yaml"));
    private final Assessment assessment = Assessment.of(
            plan,
            LmcReader.create().readRegister(EXAMPLES.resolve("three-lakes-register.yaml")),
            LocalDate.of(2029, 3, 1),
            AssessmentOptions.CALENDAR_YEARS);
    private final JsonNode document =
            new JsonMapper().readTree(LmcWriter.create().toText(assessment, Format.JSON));

    private JsonNode tree(Object value) {
        return json.valueToTree(value);
    }

    @Test
    void aMapperWritesTheDocument() {
        assertThat(tree(assessment)).isEqualTo(document);
        PlanDiff diff = PlanDiff.between(plan, plan.toBuilder().title("Another").build());
        assertThat(tree(diff))
                .isEqualTo(new JsonMapper().readTree(LmcWriter.create().toText(diff, Format.JSON)));
    }

    @Test
    void partsAreWrittenAsInTheDocument() {
        assertThat(tree(assessment.commitments())).isEqualTo(document.get("commitments"));
        assertThat(tree(assessment.indicators())).isEqualTo(document.get("indicators"));
        assertThat(tree(assessment.series())).isEqualTo(document.get("series"));
        assertThat(tree(assessment.mechanisms())).isEqualTo(document.get("mechanisms"));
        assertThat(tree(assessment.instruments())).isEqualTo(document.get("instruments"));
        assertThat(tree(assessment.programmes())).isEqualTo(document.get("programmes"));
        assertThat(tree(assessment.partners())).isEqualTo(document.get("partners"));
        assertThat(tree(assessment.whole())).isEqualTo(document.get("whole"));
        assertThat(tree(assessment.byForce())).isEqualTo(document.get("byForce"));
        assertThat(tree(assessment.byAct())).isEqualTo(document.get("byAct"));
        Assessment shipped = Assessment.of(
                BundledPlan.LMC_2023_2027.load(),
                BundledRegister.LMC_2023_2027.load(),
                LocalDate.of(2026, 11, 23),
                AssessmentOptions.CALENDAR_YEARS);
        JsonNode text = new JsonMapper().readTree(LmcWriter.create().toText(shipped, Format.JSON));
        assertThat(tree(shipped.partners())).isEqualTo(text.get("partners"));
        assertThat(tree(shipped.byPillar())).isEqualTo(text.get("byPillar"));
        assertThat(tree(shipped.byPriorityArea())).isEqualTo(text.get("byPriorityArea"));
        OverdueOccurrence overdue = shipped.overdueMeetings().get(0);
        assertThat(tree(overdue).get("due"))
                .isEqualTo(tree(overdue.missed().get(0).closes()));
    }

    @Test
    void valuesThatNeedNoPlanAreReadBackEqual() {
        List<Object> values = new ArrayList<>(List.of(
                assessment.options(),
                assessment.evidence(),
                assessment.coverage(),
                assessment.coverage().commitments(),
                assessment.money(),
                new Edit(1, "", "a")));
        assessment.money().totals().stream().limit(1).forEach(values::add);
        assessment.commitments().forEach(answer -> {
            values.add(answer.support());
            values.addAll(answer.support().certain());
            values.addAll(answer.support().uncounted());
            answer.due().ifPresent(values::add);
        });
        assessment.indicators().forEach(answer -> {
            values.addAll(answer.values());
            values.addAll(answer.targets());
        });
        for (RecurringSeries series : assessment.series()) {
            values.addAll(series.held());
            values.addAll(series.windows());
            series.nextDue().ifPresent(values::add);
        }
        assertThat(values)
                .hasAtLeastOneElementOfType(UncountedEvidence.class)
                .hasAtLeastOneElementOfType(Window.class)
                .hasAtLeastOneElementOfType(MoneyTotal.class)
                .allSatisfy(
                        value -> assertThat((Object) json.readValue(json.writeValueAsString(value), value.getClass()))
                                .isEqualTo(value));
    }

    @Test
    void whatNeedsItsPlanIsRefused() {
        for (Class<?> type : List.of(
                Assessment.class,
                CommitmentAnswer.class,
                IndicatorAnswer.class,
                TargetAnswer.class,
                ProgressCount.class,
                RecurringSeries.class,
                PlanDiff.class,
                Match.class)) {
            assertThatExceptionOfType(InvalidDefinitionException.class)
                    .isThrownBy(() -> json.readValue("{}", type))
                    .withMessageContaining("is written as JSON but not read from it");
        }
        assertThat(Optional.of(plan).map(Plan::id)).contains(Slug.of("three-lakes-2024-2029"));
    }

    @Test
    void valuesAreReadAsStrictlyAsInADocument() {
        assertThatExceptionOfType(LmcMappingException.class)
                .isThrownBy(() -> json.readValue("{\"part\": 2, \"unknown\": 1, \"whole\": 2}", Share.class))
                .withMessageContaining("The key 'whole' does not follow from the other values.");
        assertThatExceptionOfType(LmcMappingException.class)
                .isThrownBy(() -> json.readValue("{\"id\": \"a\", \"reason\": \"postpond\"}", UncountedEvidence.class))
                .withMessageContaining("did you mean 'postponed'?");
    }
}
