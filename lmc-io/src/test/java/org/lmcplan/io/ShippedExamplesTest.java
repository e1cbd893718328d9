package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.AssessmentOptions;
import org.lmcplan.model.diff.PlanDiff;
import org.lmcplan.model.evidence.EvidenceKind;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.model.evidence.RegisterIndex;

/** The example documents in the jar are valid, by their schemas and by the reader. */
class ShippedExamplesTest {

    private static final Path EXAMPLES = Path.of("src/main/resources/META-INF/lmc/examples");

    private static final Map<String, String> SCHEMAS = Map.of(
            "plan.yaml", PlanSchema.json(),
            "plan.json", PlanSchema.json(),
            "plan-part.yaml", PlanSchema.partJson(),
            "problem.json", ProblemSchema.json(),
            "register.yaml", RegisterSchema.json(),
            "assessment.json", AssessmentSchema.json(),
            "diff.json", DiffSchema.json());

    @Test
    void everyExampleConformsToItsSchema() throws IOException {
        for (Path example : examples()) {
            String name = example.getFileName().toString();
            if (!name.endsWith(".jsonl")) {
                Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(SCHEMAS.getOrDefault(name, "false"));
                InputFormat format = name.endsWith("json") ? InputFormat.JSON : InputFormat.YAML;
                assertThat(schema.validate(Files.readString(example), format))
                        .as(name)
                        .isEmpty();
            }
        }
    }

    @Test
    void theExamplesAreReadWithTheirPartAndTheirRegister() {
        ReadResult<Plan> plan = LmcReader.create().read(source("plan.yaml"), List.of(source("plan-part.yaml")));
        assertThat(plan.faults()).isEmpty();
        assertThat(plan.orThrow().commitments()).hasSize(4);
        PlanIndex index = PlanIndex.of(plan.orThrow());
        assertThat(index.unresolved()).isEmpty();
        ReadResult<Register> register = LmcReader.create().readRegister(source("register.yaml"));
        assertThat(register.faults()).isEmpty();
        assertThat(register.orThrow().records())
                .extracting(EvidenceRecord::kind)
                .contains(EvidenceKind.values());
        assertThat(RegisterIndex.of(index, register.orThrow()).unresolved()).isEmpty();
    }

    @Test
    void escapedCharactersAreReadAsTheCharactersThemselves() {
        Plan plan = LmcReader.create().read(source("plan.json")).orThrow();
        assertThat(plan.title()).isEqualTo("Plan with escaped characters: \"quotes\", a backslash \\ and a slash /");
        assertThat(plan.sections().get(0).body().orElseThrow())
                .startsWith("A line feed\nand a tab\t")
                .endsWith("\uD83C\uDF0A.");
        assertThat(plan.names().toString()).contains("含转义字符的计划", "\u2067");
    }

    @Test
    void theComputedExamplesAreThoseOfThePlanAndItsRegister() throws IOException {
        Plan plan = LmcReader.create()
                .read(source("plan.yaml"), List.of(source("plan-part.yaml")))
                .orThrow();
        Assessment assessment = Assessment.of(
                plan,
                LmcReader.create().readRegister(source("register.yaml")).orThrow(),
                LocalDate.of(2026, 6, 30),
                AssessmentOptions.CALENDAR_YEARS);
        Plan part = LmcReader.create().read(source("plan.yaml")).orThrow();
        PlanDiff diff = PlanDiff.between(part, plan);
        if (Boolean.getBoolean("lmc.write.pages")) {
            Files.writeString(
                    EXAMPLES.resolve("assessment.json"), LmcWriter.create().toText(assessment, Format.JSON));
            Files.writeString(EXAMPLES.resolve("diff.json"), LmcWriter.create().toText(diff, Format.JSON));
        }
        assertThat(LmcReader.create()
                        .readAssessment(source("assessment.json"), plan)
                        .orThrow())
                .isEqualTo(assessment);
        assertThat(LmcReader.create().readDiff(source("diff.json"), part, plan).orThrow())
                .isEqualTo(diff);
        assertThat(diff.isEmpty()).isFalse();
    }

    @Test
    void theExampleOfAStreamIsReadRecordByRecord() throws IOException {
        try (RecordStream<EvidenceRecord> stream =
                LmcReader.create().stream(source("records.jsonl"), RecordType.EVIDENCE)) {
            assertThat(stream)
                    .toIterable()
                    .hasSize(2)
                    .allMatch(read -> read.faults().isEmpty());
        }
    }

    @Test
    void thePageOfExamplesListsEach() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "examples.md"));
        assertThat(examples())
                .hasSizeGreaterThan(4)
                .allMatch(example ->
                        page.contains("lmc-io/src/main/resources/META-INF/lmc/examples/" + example.getFileName()));
    }

    private static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.sorted().toList();
        }
    }

    private static DocumentSource source(String name) {
        return DocumentSource.file(EXAMPLES.resolve(name));
    }
}
