package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.lmcplan.io.DocumentMutator.Mutant;
import org.lmcplan.io.computed.ComputedDescriptions;
import org.lmcplan.io.fault.Fault;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.model.Plan;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.AssessmentOptions;
import org.lmcplan.model.diff.PlanDiff;

/** Used by a public validator, the schemas of computed documents accept what the writer writes, and reject what is malformed. */
class ComputedSchemaTest {

    /**
     * What only a reader finds, since it has the plan: ids and paths that are not in it, and values that do not follow from
     * others.
     */
    private static final Set<FaultKind> ONLY_WITH_THE_PLAN = EnumSet.of(
            FaultKind.UNKNOWN_VALUE,
            FaultKind.KEY_OUT_OF_PLACE,
            FaultKind.FORBIDDEN_CHARACTER,
            FaultKind.UNBALANCED_DIRECTION);

    private static final Path EXAMPLES = Path.of("..", "examples", "plans");

    private final Plan plan = LmcReader.create().readPlan(EXAMPLES.resolve("three-lakes-2024-2029.yaml"));
    private final Assessment assessment = Assessment.of(
            plan,
            LmcReader.create().readRegister(EXAMPLES.resolve("three-lakes-register.yaml")),
            LocalDate.of(2027, 3, 1),
            AssessmentOptions.CALENDAR_YEARS);
    private final Plan newer = changed(plan);

    /** A plan that differs from another one in many ways. */
    private static Plan changed(Plan plan) {
        String json = LmcWriter.create().toText(plan, Format.JSON);
        DocumentMutator mutator = new DocumentMutator(json, 5);
        Plan latest = plan.toBuilder()
                .title("Another title")
                .mechanisms(plan.mechanisms().subList(1, plan.mechanisms().size()))
                .build();
        for (int i = 0; i < 30; i++) {
            ReadResult<Plan> mutant = LmcReader.create()
                    .read(DocumentSource.text(JsonTree.print(mutator.next().document()), Format.JSON)
                            .named("mutant"));
            if (mutant.value().isPresent()) {
                latest = mutant.value().get();
                mutator = new DocumentMutator(LmcWriter.create().toText(latest, Format.JSON), i);
            }
        }
        return latest;
    }

    private static Schema schema(String text) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text);
    }

    @Test
    void thePublishedSchemasAreCurrent() throws IOException {
        PlanSchemaTest.assertPublished("assessment.schema.json", AssessmentSchema.json());
        PlanSchemaTest.assertPublished("diff.schema.json", DiffSchema.json());
    }

    @Test
    void whatIsWrittenConforms() {
        assertThat(schema(AssessmentSchema.json())
                        .validate(LmcWriter.create().toText(assessment, Format.JSON), InputFormat.JSON))
                .isEmpty();
        assertThat(schema(DiffSchema.json()).validate(diff(), InputFormat.JSON)).isEmpty();
        Seeds.of(50).forEach(seed -> {
            Plan generated = new PlanGenerator(seed).plan();
            Assessment of = Assessment.of(
                    generated,
                    new RegisterGenerator(seed)
                            .register().toBuilder().plan(generated.id()).build(),
                    LocalDate.of(2026, 1, 1),
                    AssessmentOptions.ROLLING);
            assertThat(schema(AssessmentSchema.json())
                            .validate(LmcWriter.create().toText(of, Format.JSON), InputFormat.JSON))
                    .as("seed %d", seed)
                    .isEmpty();
        });
    }

    private String diff() {
        return LmcWriter.create().toText(PlanDiff.between(plan, newer), Format.JSON);
    }

    @Test
    void everySentenceIsUsed() {
        Set<String> used = new TreeSet<>();
        String schemas = AssessmentSchema.json() + DiffSchema.json();
        ComputedDescriptions sentences = new ComputedDescriptions();
        for (String key : sentences.keys()) {
            int dot = key.indexOf('.');
            String sentence = dot < 0 ? sentences.ofType(key) : sentences.text(key);
            if (!schemas.contains(sentence)) {
                used.add(key);
            }
        }
        assertThat(used).as("sentences that no schema has").isEmpty();
    }

    @Test
    void whatTheSchemaOfAssessmentsRejectsTheReaderRejects() {
        check(
                LmcWriter.create().toText(assessment, Format.JSON),
                AssessmentSchema.json(),
                source -> LmcReader.create().readAssessment(source, plan));
    }

    @Test
    void whatTheSchemaOfDiffsRejectsTheReaderRejects() {
        check(diff(), DiffSchema.json(), source -> LmcReader.create().readDiff(source, plan, newer));
    }

    private static void check(String document, String schemaText, Function<DocumentSource, ReadResult<?>> reader) {
        Schema schema = schema(schemaText);
        int count = Integer.getInteger("lmc.mutants", 200);
        long seed = Long.getLong("lmc.seed", new SplittableRandom().nextLong());
        DocumentMutator mutator = new DocumentMutator(document, seed);
        List<String> onlyByReader = new ArrayList<>();
        int accepted = 0;
        int contradictory = 0;
        for (int i = 0; i < count; i++) {
            Mutant mutant = mutator.next();
            List<Fault> faults = reader.apply(DocumentSource.text(JsonTree.print(mutant.document()), Format.JSON)
                            .named("mutant"))
                    .faults();
            boolean conforms = JsonTree.conforms(mutant.document(), schema);
            if (!conforms && faults.isEmpty()) {
                onlyByReader.add(mutant.change());
            } else if (conforms && !faults.isEmpty()) {
                contradictory++;
                assertThat(faults)
                        .as("%s, seed %d", mutant.change(), seed)
                        .allMatch(fault -> ONLY_WITH_THE_PLAN.contains(fault.kind())
                                || SchemaGap.of(fault).isPresent());
            } else if (conforms) {
                accepted++;
            }
        }
        assertThat(onlyByReader)
                .as("accepted by the reader only, seed %d", seed)
                .isEmpty();
        assertThat(accepted).as("accepted by both, seed %d", seed).isPositive();
        assertThat(contradictory).as("found only with the plan, seed %d", seed).isPositive();
    }
}
