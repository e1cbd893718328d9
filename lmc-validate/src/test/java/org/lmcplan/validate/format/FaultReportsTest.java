package org.lmcplan.validate.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.fault.Limits;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.model.Plan;
import org.lmcplan.model.problem.Problem;
import org.lmcplan.model.problem.ProblemReport;
import org.lmcplan.validate.SampleReports;
import org.lmcplan.validate.Validator;
import org.lmcplan.validate.config.ConfigurationReader;
import org.lmcplan.validate.config.ConfigurationResult;
import org.lmcplan.validate.rule.Catalogue;
import org.lmcplan.validate.rule.Rule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reports on documents that are malformed, wholly or in part. Run with {@code -Dlmc.write.pages=true} to rewrite them. */
class FaultReportsTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "org", "lmcplan", "validate", "format");
    private static final List<String> RULES = List.of("LMC-V102", "LMC-V103", "LMC-V106", "LMC-V303");
    private static final Validator VALIDATOR = Validator.of(Catalogue.<Rule<?>>of(
            "test",
            Validator.standard().catalogue().rules().stream()
                    .filter(rule -> RULES.contains(rule.id().value()))
                    .toList()));
    private static final Schema JSON_SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ReportSchema.json());

    private static ReadResult<Plan> read() throws IOException {
        String text = Files.readString(FOLDER.resolve("faulty.yaml"));
        return LmcReader.create()
                .withSourceMap()
                .read(DocumentSource.text(text, Format.YAML).named("faulty.yaml"));
    }

    private static ReportOptions options(Locale locale, ReadResult<?> read) {
        return ReportOptions.in(locale).withLocator(read.sourceMap()::locateNearest);
    }

    static Stream<Arguments> formatsAndLanguages() {
        return Stream.of(ReportFormat.values())
                .flatMap(format -> SampleOptions.LOCALES.stream().map(locale -> Arguments.of(format, locale)));
    }

    @ParameterizedTest
    @MethodSource("formatsAndLanguages")
    void faultsAndFindingsOfTheRestAreOneReport(ReportFormat format, Locale locale) throws IOException {
        ReadResult<Plan> read = read();
        String written = format.write(read.check(VALIDATOR::validate), options(locale, read))
                .replace(HtmlAssets.STYLE, "/* style */")
                .replace(HtmlAssets.SCRIPT, "/* script */")
                .replace(SarifTool.VERSION, "1.2.3")
                .replaceAll("sha256-[A-Za-z0-9+/]{43}=", "sha256-…");
        Path golden = FOLDER.resolve("faulty." + locale.getLanguage() + "." + ReportGoldensTest.ENDINGS.get(format));
        if (Boolean.getBoolean("lmc.write.pages")) {
            Files.writeString(golden, written);
        }
        assertThat(written).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @EnumSource
    void aDocumentThatIsNotYamlAtAllGivesAReportInEachFormat(ReportFormat format) {
        ReadResult<Plan> read = LmcReader.create()
                .withSourceMap()
                .read(DocumentSource.text("format: [", Format.YAML).named("broken.yaml"));
        for (Locale locale : SampleOptions.LOCALES) {
            ProblemReport report = read.check(VALIDATOR::validate);
            String written = format.write(report, options(locale, read));
            for (Problem problem : report.problems()) {
                assertThat(written).contains(problem.code(), "broken.yaml");
            }
        }
        assertThat(read.problems()).isNotEmpty();
    }

    @Test
    void sarifOfFaultsConformsToItsSchemaAndDescribesEachKind() throws IOException {
        ReadResult<Plan> read = read();
        for (ProblemReport report : List.of(read, read.check(VALIDATOR::validate), ProblemReport.of(List.of()))) {
            String sarif = ReportFormat.SARIF.write(
                    report, options(Locale.ENGLISH, read).withDocumentation(URI.create("https://docs.example/lmc/")));
            assertThat(SarifReportTest.SCHEMA.validate(sarif, InputFormat.JSON)).isEmpty();
        }
        JsonNode run = JsonMapper.shared()
                .readTree(ReportFormat.SARIF.write(
                        read, options(Locale.ENGLISH, read).withDocumentation(URI.create("https://docs.example/lmc"))))
                .at("/runs/0");
        assertThat(run.at("/tool/driver/rules")).hasSize(3);
        assertThat(run.at("/tool/driver/rules/0/id").asString()).isEqualTo("LMC-F301");
        assertThat(run.at("/tool/driver/rules/0/shortDescription/text").asString())
                .isEqualTo("There is no key '…' in ….");
        assertThat(run.at("/tool/driver/rules/0/helpUri").asString())
                .isEqualTo("https://docs.example/lmc/faults.md#lmc-f301");
        for (JsonNode result : run.get("results")) {
            assertThat(run.at("/tool/driver/rules")
                            .get(result.get("ruleIndex").asInt())
                            .get("id"))
                    .isEqualTo(result.get("ruleId"));
            assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                            .asString())
                    .isEqualTo("faulty.yaml");
            assertThat(result.at("/fingerprints").toString()).matches("\\{\"lmc/v1\":\"[0-9a-f]{32}\"}");
        }
        assertThat(run.at("/properties").has("plan")).isFalse();
    }

    @Test
    void jsonOfFaultsConformsToItsSchema() throws IOException {
        ReadResult<Plan> read = read();
        ReadResult<Plan> limited = LmcReader.create()
                .withLimits(Limits.defaults().withMaxFaults(1))
                .read(DocumentSource.text(Files.readString(FOLDER.resolve("faulty.yaml")), Format.YAML)
                        .named("faulty.yaml"));
        for (ProblemReport report : List.of(
                read,
                limited,
                read.check(VALIDATOR::validate),
                ProblemReport.of(List.of()),
                SampleReports.full().and(SampleReports.advice()))) {
            String json = ReportFormat.JSON.write(report, options(Locale.ENGLISH, read));
            assertThat(JSON_SCHEMA.validate(json, InputFormat.JSON)).as(json).isEmpty();
        }
        JsonNode json = JsonMapper.shared().readTree(ReportFormat.JSON.write(limited));
        assertThat(json.at("/summary/errors").asInt()).isOne();
        assertThat(json.at("/summary/unreported").asInt()).isEqualTo(limited.unreported());
        assertThat(json.at("/faults/0/place/line").asInt()).isEqualTo(14);
        assertThat(ReportFormat.TEXT.write(limited))
                .contains("1 error, 0 warnings, 0 notes; " + limited.unreported() + " more not listed");
    }

    @ParameterizedTest
    @EnumSource
    void faultsOfAConfigurationAreLocatedInIt(ReportFormat format) {
        ReadResult<ExtensionValue> document = LmcReader.create()
                .withSourceMap()
                .readData(DocumentSource.text("format: lmc-validation/1\nprofil: draft\n", Format.YAML)
                        .named("rules.yaml"));
        ConfigurationReader reader = ConfigurationReader.of(Validator.standard().catalogue());
        ConfigurationResult<?> located =
                reader.withLocator(document.sourceMap()::locateNearest).read(document.orThrow());
        ConfigurationResult<?> bare = reader.read(document.orThrow());

        assertThat(located.problems().get(0)).asString().startsWith("rules.yaml:2:9 error LMC-C002 ");
        assertThat(bare.problems().get(0)).asString().startsWith("/profil error LMC-C002 ");
        assertThat(format.write(located))
                .isEqualTo(format.write(bare, options(Locale.ENGLISH, document)))
                .contains("LMC-C002", "rules.yaml");
    }

    @Test
    void severalValidationsAreOneReport() {
        ProblemReport both = SampleReports.full().and(SampleReports.advice());
        for (ReportFormat format : ReportFormat.values()) {
            assertThat(format.write(both)).contains("LMC-V901");
        }
        JsonNode json = JsonMapper.shared().readTree(ReportFormat.JSON.write(both));
        assertThat(json.at("/furtherValidations")).hasSize(1);
        assertThat(json.at("/findings")).hasSize(both.problems().size());
    }

    @Test
    void aFaultKeepsItsFingerprintWhenLinesAreInsertedBeforeIt() throws IOException {
        String text = Files.readString(FOLDER.resolve("faulty.yaml"));
        String longer = text.replace("sections:\n", "sections:\n  - number: \"2\"\n    title: Preamble\n")
                .replace("sources:\n", "sources:\n  - id: first\n");
        assertThat(fingerprints(longer))
                .isEqualTo(fingerprints(text))
                .doesNotHaveDuplicates()
                .hasSize(4);
    }

    private static List<String> fingerprints(String text) {
        return JsonMapper.shared()
                .readTree(ReportFormat.JSON.write(LmcReader.create()
                        .read(DocumentSource.text(text, Format.YAML).named("plan.yaml"))))
                .at("/faults")
                .valueStream()
                .map(fault -> fault.get("fingerprint").asString())
                .toList();
    }

    @Test
    void threeLinesLeadFromAFileToSarif() throws IOException {
        Path file = FOLDER.resolve("faulty.yaml");
        // start
        ReadResult<Plan> read = LmcReader.create().withSourceMap().read(DocumentSource.file(file));
        ProblemReport problems = read.check(Validator.standard()::validate);
        String sarif = ReportFormat.SARIF.write(
                problems, ReportOptions.in(Locale.ENGLISH).withLocator(read.sourceMap()::locateNearest));
        // end
        assertThat(sarif).contains("LMC-F301", "LMC-V102");
        assertThat(Map.of("errors", problems.hasErrors())).containsEntry("errors", true);
    }
}
