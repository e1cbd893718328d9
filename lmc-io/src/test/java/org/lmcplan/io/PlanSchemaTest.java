package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.io.format.PlanShape;
import org.lmcplan.model.Plan;

/** Used by a public validator, the schema accepts what the reader reads and rejects structural faults. */
class PlanSchemaTest {

    /** The structural kinds of faults: about which keys and values there are. */
    private static final Set<FaultKind> STRUCTURAL = Set.of(
            FaultKind.UNKNOWN_KEY,
            FaultKind.MISSING_KEY,
            FaultKind.WRONG_TYPE,
            FaultKind.UNQUOTED,
            FaultKind.UNKNOWN_VALUE,
            FaultKind.UNKNOWN_FORMAT,
            FaultKind.NEWER_FORMAT);

    /** The validator's own YAML parser takes 0x1F for text, so it cannot see the fault. */
    private static final String OTHERWISE_PARSED = "number-for-text.yaml";

    private static final com.networknt.schema.Schema SCHEMA = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12)
            .getSchema(PlanSchema.json());

    @Test
    void thePublishedSchemasAreCurrent() throws IOException {
        assertPublished("plan.schema.json", PlanSchema.json());
        assertPublished("plan-part.schema.json", PlanSchema.partJson());
    }

    /** The schema is part of the documentation and of the jar. */
    static void assertPublished(String name, String schema) throws IOException {
        for (Path folder : List.of(Path.of("..", "docs"), Path.of("src/main/resources/META-INF/lmc/schemas"))) {
            Path file = folder.resolve(name);
            if (Boolean.getBoolean("lmc.write.pages")) {
                Files.writeString(file, schema);
            }
            assertThat(file).usingCharset(StandardCharsets.UTF_8).hasContent(schema);
        }
    }

    @Test
    void thePartsOfPlansConformToTheirSchemaAndPlansDoNot() {
        com.networknt.schema.Schema parts = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(PlanSchema.partJson());
        for (Plan plan : List.of(BundledPlan.LMC_2023_2027.load(), GoldenPlan.PLAN)) {
            String part = LmcWriter.toBuffer(plan, PlanShape.PART, Format.JSON).toString();
            assertThat(parts.validate(part, InputFormat.JSON)).isEmpty();
            assertThat(parts.validate(LmcWriter.create().toText(plan, Format.JSON), InputFormat.JSON))
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theBundledAndTheGoldenPlanConform(Format format) {
        for (Plan plan : List.of(BundledPlan.LMC_2023_2027.load(), GoldenPlan.PLAN, SmallPlan.plan())) {
            assertThat(errors(LmcWriter.create().toText(plan, format), format)).isEmpty();
        }
    }

    @Test
    void everyWrittenDocumentConforms() {
        Seeds.of(100).forEach(seed -> {
            Plan plan = new PlanGenerator(seed).plan();
            assertThat(errors(LmcWriter.create().toText(plan, Format.JSON), Format.JSON))
                    .as("seed %d", seed)
                    .isEmpty();
        });
    }

    @Test
    void aTextWithThousandsOfBalancedControlsConforms() {
        String controls = "\u2068a\u2069".repeat(20_000);
        Plan plan = new PlanGenerator(1).plan().toBuilder().title(controls).build();
        assertThat(errors(LmcWriter.create().toText(plan, Format.JSON), Format.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("structuralFaults")
    void noDocumentWithAStructuralFaultConforms(Path document) throws IOException {
        Format format = Format.ofName(document.toString()).orElseThrow();
        String text = Files.readString(document).replaceFirst("^\uFEFF", ""); // the validator does not know the mark
        assertThat(errors(text, format)).as(document.toString()).isNotEmpty();
    }

    static Stream<Path> structuralFaults() throws IOException {
        return FaultGalleryTest.cases().filter(document -> {
            String folder = FaultGalleryTest.folderOf(document);
            return STRUCTURAL.stream().anyMatch(kind -> kind.code().equals(folder))
                    && !document.endsWith(OTHERWISE_PARSED)
                    && isWellFormed(document);
        });
    }

    /** Whether all faults are structural, so that a validator can parse the document. */
    private static boolean isWellFormed(Path document) {
        ReadResult<Plan> result = LmcReader.create().read(DocumentSource.file(document));
        return result.faults().stream().allMatch(fault -> STRUCTURAL.contains(fault.kind()));
    }

    private static List<Error> errors(String text, Format format) {
        return SCHEMA.validate(text, format == Format.JSON ? InputFormat.JSON : InputFormat.YAML);
    }
}
