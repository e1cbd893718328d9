package org.lmcplan.validate.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.LmcWriter;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.model.Plan;
import org.lmcplan.validate.plan.StandardRules;

/** Under a public validator, the schemas accept what the reader accepts and reject malformed documents. */
class ConfigurationSchemaTest {

    private static final Path GOLDEN = Path.of("src/test/resources/org/lmcplan/validate/config/golden.yaml");
    private static final Schema SCHEMA = schema(ConfigurationSchema.json());

    /** Faults that depend on the type of a property, which a schema cannot check. */
    private static final Set<String> BEYOND_A_SCHEMA = Set.of(
            "LMC-C004/code.yaml",
            "LMC-C005/bounds.yaml",
            "LMC-C005/names.yaml",
            "LMC-C005/open-brace.yaml",
            "LMC-C005/two-documents.yaml");

    @Test
    void theSchemasInTheDocumentationMatchTheLibrary() throws IOException {
        assertThat(Path.of("..", "docs", "validation.schema.json"))
                .usingCharset(StandardCharsets.UTF_8)
                .hasContent(ConfigurationSchema.json());
        assertThat(Path.of("..", "docs", "baseline.schema.json"))
                .usingCharset(StandardCharsets.UTF_8)
                .hasContent(ConfigurationSchema.baselineJson());
    }

    @Test
    void theGoldenConfigurationConforms() throws IOException {
        assertThat(SCHEMA.validate(Files.readString(GOLDEN), InputFormat.YAML)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("structural")
    void malformedDocumentsAreRejected(Path document) throws IOException {
        InputFormat format = document.toString().endsWith("json") ? InputFormat.JSON : InputFormat.YAML;
        assertThat(SCHEMA.validate(Files.readString(document), format)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void theSchemaAndTheReaderHaveTheSameLimits(String yaml, boolean accepted) {
        ExtensionValue document = LmcReader.create()
                .readData(DocumentSource.text("format: lmc-validation/1\n" + yaml, Format.YAML)
                        .named("limits.yaml"))
                .orThrow();
        assertThat(ConfigurationReader.of(StandardRules.catalogue())
                        .read(document)
                        .faults()
                        .isEmpty())
                .isEqualTo(accepted);
        assertThat(SCHEMA.validate(LmcWriter.create().toText(document, Format.JSON), InputFormat.JSON)
                        .isEmpty())
                .isEqualTo(accepted);
    }

    static Stream<Arguments> theSchemaAndTheReaderHaveTheSameLimits() {
        return Stream.of(
                Arguments.of(suppression("within: [" + "'4', ".repeat(99) + "'4']"), true),
                Arguments.of(suppression("within: [" + "'4', ".repeat(100) + "'4']"), false),
                Arguments.of(suppression("at: ''"), true),
                Arguments.of(suppression("at: /commitments/**"), true),
                Arguments.of(suppression("at: /**/commitments"), false),
                Arguments.of(suppression("at: /a~0b~1c/*/d"), true),
                Arguments.of(suppression("at: /a~2"), false),
                Arguments.of(suppression("at: a/b"), false),
                Arguments.of(suppression("at: /" + "长".repeat(20_000)), true),
                Arguments.of(rule("matches: " + "\uD83C\uDF0A".repeat(100)), true),
                Arguments.of(rule("matches: " + "\uD83C\uDF0A".repeat(101)), false),
                Arguments.of(rule("length: 99999"), true),
                Arguments.of(rule("length: 100000"), false));
    }

    private static String suppression(String criterion) {
        return "suppressions:\n  - {rule: LMC-V401, " + criterion + ", reason: checked, expires: '2026-12-31'}\n";
    }

    private static String rule(String test) {
        return "rules:\n  - {id: VN-1, of: commitment, require: {quote: {" + test + "}}, message: Look here.}\n";
    }

    @Test
    void theSchemaRejectsCharactersInPathsAndKeysThatNoTextMayHave() {
        for (String character : List.of("\\u0007", "\\u0085", "\\uFEFF")) {
            String configuration = LmcWriter.create()
                    .toText(
                            LmcReader.create()
                                    .readData(DocumentSource.text(
                                                    "format: lmc-validation/1\n" + suppression("at: /a")
                                                            + rule("length: 5"),
                                                    Format.YAML)
                                            .named("characters.yaml"))
                                    .orThrow(),
                            Format.JSON);
            assertThat(SCHEMA.validate(configuration, InputFormat.JSON)).isEmpty();
            assertThat(SCHEMA.validate(configuration.replace("\"/a\"", "\"/a" + character + "\""), InputFormat.JSON))
                    .isNotEmpty();
            assertThat(SCHEMA.validate(
                            configuration.replace("\"quote\"", "\"qu" + character + "ote\""), InputFormat.JSON))
                    .isNotEmpty();
        }
    }

    @Test
    void aBaselineConformsAndOneWithoutAReasonDoesNot() {
        Plan plan =
                BundledPlan.LMC_2023_2027.load().toBuilder().sources(List.of()).build();
        ExtensionValue baseline = Configuration.standard()
                .validator(StandardRules.catalogue(), LocalDate.of(2026, 1, 1))
                .baseline(plan, "old")
                .toData();
        String json = LmcWriter.create().toText(baseline, Format.JSON);
        Schema schema = schema(ConfigurationSchema.baselineJson());
        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(json.replace("\"old\"", "\" \""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void everyResourceIsListedForNativeImages() throws IOException {
        Path resources = Path.of("src/main/resources");
        String metadata = Files.readString(
                resources.resolve("META-INF/native-image/org.lmcplan/lmc-validate/reachability-metadata.json"));
        List<String> globs = Pattern.compile("\"glob\": \"([^\"]+)\"")
                .matcher(metadata)
                .results()
                .map(match -> match.group(1))
                .toList();
        try (Stream<Path> files = Files.walk(resources.resolve("org"))) {
            assertThat(files.filter(Files::isRegularFile).map(resources::relativize))
                    .hasSizeGreaterThan(globs.size())
                    .allMatch(file -> globs.stream()
                            .anyMatch(glob -> FileSystems.getDefault()
                                    .getPathMatcher("glob:" + glob)
                                    .matches(file)));
        }
    }

    static Stream<Path> structural() throws IOException {
        return ConfigurationFaultsTest.cases().filter(document -> {
            String name = Objects.requireNonNull(document.getParent()).getFileName() + "/" + document.getFileName();
            return name.matches("LMC-C00[1-5]/.*|LMC-C014/.*") && !BEYOND_A_SCHEMA.contains(name);
        });
    }

    private static Schema schema(String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(json);
    }
}
