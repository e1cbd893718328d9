package org.lmcplan.validate.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lmcplan.validate.SampleReports;
import org.lmcplan.validate.rule.Report;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifReportTest {

    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(published());

    private final JsonNode run = run(SampleReports.full(), SampleOptions.options(Locale.ENGLISH));

    @Test
    void everyReportConformsToThePublishedSchema() {
        for (Locale locale : SampleOptions.LOCALES) {
            for (Report report : List.of(SampleReports.full(), SampleReports.clean(), SampleReports.advice())) {
                assertValid(ReportFormat.SARIF.write(report, SampleOptions.options(locale)));
                assertValid(ReportFormat.SARIF.write(report, ReportOptions.in(locale)));
            }
            for (String text : SampleOptions.HOSTILE) {
                assertValid(ReportFormat.SARIF.write(SampleReports.of(text), SampleOptions.hostile(locale, text)));
            }
        }
    }

    @Test
    void theSchemaRejectsAnInvalidLine() {
        String sarif = ReportFormat.SARIF.write(SampleReports.full(), SampleOptions.options(Locale.ENGLISH));
        assertThat(SCHEMA.validate(sarif.replace("\"startLine\": 12", "\"startLine\": 0"), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void onlyAFindingWithALocationHasARegion() {
        JsonNode located = run.at("/results/0/locations/0");
        assertThat(located.at("/physicalLocation/artifactLocation/uri").asString())
                .isEqualTo("plan.yaml");
        assertThat(located.at("/physicalLocation/region").toString())
                .isEqualTo("{\"startLine\":12,\"startColumn\":7,\"endLine\":12,\"endColumn\":13}");
        assertThat(located.at("/logicalLocations/0").toString())
                .isEqualTo("{\"name\":\"4.1-2\",\"fullyQualifiedName\":\"/commitments/1/quote\"}");
        JsonNode started = run.at("/results/2/locations/0/physicalLocation");
        assertThat(started.at("/artifactLocation/uri").asString()).isEqualTo("parts/bodies%202.yaml");
        assertThat(started.at("/region").toString()).isEqualTo("{\"startLine\":3,\"startColumn\":5}");
        JsonNode unplaced = run.at("/results/3/locations/0/physicalLocation");
        assertThat(unplaced.toString()).isEqualTo("{\"artifactLocation\":{\"uri\":\"plan.yaml\"}}");
        JsonNode nameless = run(SampleReports.full(), ReportOptions.in(Locale.ENGLISH));
        assertThat(nameless.at("/results/0/locations/0").has("physicalLocation"))
                .isFalse();
        assertThat(nameless.at("/results/0/locations/0/logicalLocations/0/fullyQualifiedName")
                        .asString())
                .isEqualTo("/commitments/1/quote");
    }

    @Test
    void relatedLocationsAreWrittenWhereTheyAreKnown() {
        JsonNode related = run.at("/results/2/relatedLocations");
        assertThat(related).hasSize(2);
        assertThat(related.at("/0/physicalLocation/region/startLine").asInt()).isOne();
        assertThat(related.at("/1/physicalLocation").has("region")).isFalse();
        assertThat(run.at("/results/0").has("relatedLocations")).isFalse();
    }

    @Test
    void everyRuleIsDescribedAndEveryResultPointsToItsRule() {
        JsonNode rules = run.at("/tool/driver/rules");
        assertThat(rules).hasSize(6);
        assertThat(rules.at("/1/shortDescription/text").asString())
                .isEqualTo("Every quote stands in the section it cites.");
        assertThat(rules.at("/1/fullDescription/text").asString()).isEqualTo("A quote is the proof of what was read.");
        assertThat(rules.at("/1/help/text").asString())
                .isEqualTo("Every quote stands in the section it cites. A quote is the proof of what was read.");
        assertThat(rules.at("/1/properties/family").asString()).isEqualTo("Text and quotes");
        assertThat(rules.at("/5/shortDescription").isMissingNode()).isTrue();
        for (JsonNode result : run.get("results")) {
            assertThat(rules.get(result.get("ruleIndex").asInt()).get("id")).isEqualTo(result.get("ruleId"));
        }
        JsonNode unlisted = run(SampleReports.advice(), ReportOptions.in(Locale.ENGLISH));
        assertThat(unlisted.at("/results/0").has("ruleIndex")).isFalse();
    }

    @Test
    void suppressedResultsGiveTheReasonAndTheOthersAnEmptyList() {
        assertThat(run.at("/results/0/suppressions")).isEmpty();
        JsonNode suppression = run.at("/results/5/suppressions/0");
        assertThat(suppression.get("kind").asString()).isEqualTo("external");
        assertThat(suppression.get("status").asString()).isEqualTo("accepted");
        assertThat(suppression.get("justification").asString()).isEqualTo("the ministry was asked");
        assertThat(suppression.at("/properties/expires").asString()).isEqualTo("2026-12-31");
        assertThat(run.at("/results/6/suppressions/0/properties/ground").asString())
                .isEqualTo("baseline");
        assertThat(run.at("/results/6/suppressions/0/properties").has("expires"))
                .isFalse();
    }

    @Test
    void fingerprintsAreUniqueInAReport() {
        Set<String> fingerprints = new HashSet<>();
        for (JsonNode result : run.get("results")) {
            assertThat(fingerprints.add(result.at("/fingerprints/lmc~1v1").asString()))
                    .isTrue();
            assertThat(result.toString()).doesNotContain("primaryLocationLineHash"); // GitHub's own
        }
        assertThat(fingerprints).hasSize(7).allMatch(one -> one.matches("[0-9a-f]{32}(:2)?"));
    }

    @Test
    void skippedAndReweightedRulesAreOverridesAndFailuresAreNotifications() {
        JsonNode invocation = run.at("/invocations/0");
        assertThat(invocation.get("executionSuccessful").asBoolean()).isFalse();
        assertThat(invocation.get("ruleConfigurationOverrides").toString())
                .isEqualTo("[{\"configuration\":{\"enabled\":false,\"level\":\"error\"},"
                        + "\"descriptor\":{\"id\":\"LMC-V706\",\"index\":3}}]");
        assertThat(invocation
                        .at("/toolExecutionNotifications/0/associatedRule/id")
                        .asString())
                .isEqualTo("MRC-7");
        JsonNode clean = run(SampleReports.clean(), ReportOptions.in(Locale.CHINESE));
        assertThat(clean.at("/invocations/0/executionSuccessful").asBoolean()).isTrue();
        assertThat(clean.get("language").asString()).isEqualTo("zh-CN");
    }

    @Test
    void messagesContainNoPlaceholdersAndNoLinks() {
        String text = "{0} ](javascript:alert(1)) [a](b) \u202E";
        JsonNode hostile = run(SampleReports.of(text), SampleOptions.hostile(Locale.ENGLISH, text));
        List<JsonNode> texts = new ArrayList<>(hostile.findValues("text"));
        assertThat(texts).hasSizeGreaterThan(5);
        for (JsonNode each : texts) {
            String plain = each.asString();
            assertThat(plain.replace("{{", "").replace("}}", "")).doesNotContain("{", "}", "\u202E");
            assertThat(plain.replace("\\](", "")).doesNotContain("](");
        }
    }

    @Test
    void namesOfDocumentsAreEncodedAsUriReferences() {
        assertThat(SarifLocations.uri("plan.yaml")).isEqualTo("plan.yaml");
        assertThat(SarifLocations.uri("/data/计划 1.yaml")).isEqualTo("/data/%E8%AE%A1%E5%88%92%201.yaml");
        assertThat(SarifLocations.uri("//host/share")).isEqualTo("/%2Fhost/share");
        assertThat(SarifLocations.uri("C:\\plan.yaml")).isEqualTo("C%3A%5Cplan.yaml");
        assertThat(SarifLocations.uri("javascript:alert(1)")).isEqualTo("javascript%3Aalert%281%29");
        assertThat(SarifLocations.uri("https://example.org/计划.yaml?x=1"))
                .isEqualTo("https://example.org/%E8%AE%A1%E5%88%92.yaml?x=1");
        assertThat(SarifLocations.uri("file:not a uri")).isEqualTo("file%3Anot%20a%20uri");
    }

    private static JsonNode run(Report report, ReportOptions options) {
        return JsonMapper.shared()
                .readTree(ReportFormat.SARIF.write(report, options))
                .at("/runs/0");
    }

    private static void assertValid(String sarif) {
        assertThat(SCHEMA.validate(sarif, InputFormat.JSON)).isEmpty();
    }

    private static String published() {
        try (InputStream in = Objects.requireNonNull(
                SarifReportTest.class.getClassLoader().getResourceAsStream("schema/sarif-schema-2.1.0.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
