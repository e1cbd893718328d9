package org.lmcplan.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.LmcModule;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.ProblemSchema;
import org.lmcplan.io.fault.Fault;
import org.lmcplan.model.Plan;
import org.lmcplan.model.problem.Problem;
import org.lmcplan.model.problem.ProblemReport;
import org.lmcplan.validate.Validator;
import org.lmcplan.validate.config.Configuration;
import org.lmcplan.validate.config.ConfiguredValidator;
import org.lmcplan.validate.config.Suppression;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.Report;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Faults and findings in JSON conform to the schema of problems. */
class ProblemSchemaTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new LmcModule()).build();

    private static final List<Finding> FINDINGS =
            Validator.standard().validate(BundledPlan.LMC_2023_2027.load()).findings();

    @TempDir
    private static Path folder;

    private static List<Fault> faults = List.of();

    @BeforeAll
    static void readAFaultyPlan() throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.yaml"), "format: lmc-plan/2\nid: Not An Id\ntitel: x\n");
        faults = LmcReader.create().read(DocumentSource.file(plan)).faults();
    }

    @Test
    void faultsAndFindingsConform() {
        assertThat(faults).hasSizeGreaterThan(2).allSatisfy(ProblemSchemaTest::assertConforms);
        assertThat(FINDINGS).hasSizeGreaterThan(2).allSatisfy(ProblemSchemaTest::assertConforms);
    }

    @Test
    void reportsConform() {
        Schema schema = schema(
                ProblemSchema.json().replace("\"$ref\": \"#/$defs/Problem\",", "\"$ref\": \"#/$defs/ProblemReport\","));
        ProblemReport report = ProblemReport.of(faults, 3).and(ProblemReport.of(FINDINGS));
        assertThat(errors(schema, MAPPER.writeValueAsString(report))).isEmpty();
        assertThat(errors(schema, "{\"problems\": []}")).isNotEmpty();
    }

    @Test
    void suppressedFindingsSayWhy() {
        Plan plan = BundledPlan.LMC_2023_2027.load();
        LocalDate today = LocalDate.of(2026, 1, 1);
        Configuration start = Configuration.builder()
                .suppress(Suppression.of(FINDINGS.get(0), "asked for", LocalDate.of(2026, 12, 31)))
                .build();
        ConfiguredValidator first = start.validator(Validator.standard().catalogue(), today);
        Report report = start.withBaseline(first.baseline(plan, "known at the start"))
                .validator(Validator.standard().catalogue(), today)
                .validate(plan);
        assertThat(report.suppressed()).hasSize(FINDINGS.size()).allSatisfy(ProblemSchemaTest::assertConforms);
        for (ProblemReport written : List.of(report, ProblemReport.of(faults).and(report))) {
            JsonNode json = MAPPER.valueToTree(written);
            assertThat(json.at("/suppressed").size()).isEqualTo(FINDINGS.size());
            assertThat(json.at("/suppressed").findValues("suppression"))
                    .extracting(JsonNode::toString)
                    .contains(
                            "{\"ground\":\"suppression\",\"reason\":\"asked for\",\"expires\":\"2026-12-31\"}",
                            "{\"ground\":\"baseline\",\"reason\":\"known at the start\"}");
            assertThat(json.at("/problems").findValues("suppression")).isEmpty();
        }
    }

    @Test
    void theExampleConformsAndAnythingElseDoesNot() throws IOException {
        Schema schema = schema(ProblemSchema.json());
        String example = Files.readString(
                PublishedModule.ROOT.resolve("lmc-io/src/main/resources/META-INF/lmc/examples/problem.json"));
        assertThat(errors(schema, example)).isEmpty();
        assertThat(errors(schema, example.replace("\"error\"", "\"fatal\""))).isNotEmpty();
        assertThat(errors(schema, example.replace("\"hint\"", "\"advice\""))).isNotEmpty();
        assertThat(errors(schema, example.replace("\"endColumn\"", "\"endOffset2\"")))
                .isNotEmpty();
    }

    private static void assertConforms(Problem problem) {
        String json = MAPPER.writeValueAsString(problem);
        assertThat(errors(schema(ProblemSchema.json()), json)).as(json).isEmpty();
    }

    private static Schema schema(String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(json);
    }

    private static List<Error> errors(Schema schema, String json) {
        return schema.validate(json, InputFormat.JSON);
    }
}
