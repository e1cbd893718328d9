package org.lmcplan.validate.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lmcplan.validate.SampleReports;
import org.lmcplan.validate.plan.StandardRules;
import org.lmcplan.validate.register.EvidenceRules;
import org.lmcplan.validate.rule.Catalogue;
import org.lmcplan.validate.rule.CatalogueRule;
import org.lmcplan.validate.rule.Report;
import org.lmcplan.validate.transition.TransitionRules;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifReportTest {

    static final Schema SCHEMA =
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
        assertThat(rules.at("/3/fullDescription")).isEqualTo(rules.at("/3/shortDescription"));
        for (String text : List.of("shortDescription", "fullDescription", "help")) {
            assertThat(rules.get(5).get(text).toString()).isEqualTo("{\"text\":\"MRC-7\"}");
        }
        for (JsonNode result : run.get("results")) {
            assertThat(rules.get(result.get("ruleIndex").asInt()).get("id")).isEqualTo(result.get("ruleId"));
        }
        JsonNode unlisted = run(SampleReports.advice(), ReportOptions.in(Locale.ENGLISH));
        assertThat(unlisted.at("/tool/driver/rules/1/id").asString())
                .isEqualTo(unlisted.at("/results/0/ruleId").asString());
        assertThat(unlisted.at("/results/0/ruleIndex").asInt()).isOne();
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
            assertThat(result.has("partialFingerprints")).isFalse();
        }
        assertThat(fingerprints).hasSize(7).allMatch(one -> one.matches("[0-9a-f]{32}(:2)?"));
    }

    @Test
    void theToolGivesItsVersionAndWhereItIsDescribed() {
        JsonNode driver = run.at("/tool/driver");
        assertThat(driver.get("name").asString()).isEqualTo("lmc-validate");
        assertThat(driver.get("version").asString()).matches("[0-9]+\\.[0-9]+\\.[0-9]+(-SNAPSHOT)?");
        assertThat(driver.get("semanticVersion")).isEqualTo(driver.get("version"));
        assertThat(driver.get("informationUri").asString())
                .isEqualTo("pkg:maven/org.lmcplan/lmc-validate@" + SarifTool.VERSION);
        assertThat(run.at("/properties/catalogueVersion").asString()).isEqualTo("7");
    }

    @Test
    void everyRuleHasANameAndEachOfThisLibraryLinksToItsPageInTheJar() {
        JsonNode rules = run.at("/tool/driver/rules");
        assertThat(rules.at("/1/name").asString()).isEqualTo("EveryQuoteStandsInTheSectionItCites");
        String address = rules.at("/1/helpUri").asString();
        assertThat(URI.create(address).isAbsolute()).isTrue();
        String page = address.substring(address.indexOf('#') + 1);
        assertThat(SarifTool.class.getResource("/" + page)).isNotNull();
        assertThat(address).endsWith("#META-INF/docs/rules/LMC-V301.md");
        assertThat(rules.at("/5/id").asString()).isEqualTo("MRC-7");
        assertThat(rules.get(5).has("helpUri")).isFalse();
        assertThat(rules.get(5).has("name")).isFalse();
    }

    @Test
    void linksLeadToTheDocumentationOfTheCallerIfItIsGiven() {
        for (String address : List.of("https://example.org/lmc/docs", "https://example.org/lmc/docs/")) {
            JsonNode driver = run(
                            SampleReports.full(),
                            SampleOptions.options(Locale.ENGLISH).withDocumentation(URI.create(address)))
                    .at("/tool/driver");
            assertThat(driver.get("informationUri").asString()).isEqualTo("https://example.org/lmc/docs/");
            assertThat(driver.at("/rules/1/helpUri").asString())
                    .isEqualTo("https://example.org/lmc/docs/rules/LMC-V301.md");
            assertThat(driver.get("rules").get(5).has("helpUri")).isFalse();
        }
    }

    @Test
    void anAddressThatPagesCannotBeResolvedAgainstIsRejected() {
        ReportOptions options = ReportOptions.in(Locale.ENGLISH);
        for (String address : List.of("docs/", "/docs", "urn:example:docs")) {
            URI documentation = URI.create(address);
            assertThatThrownBy(() -> options.withDocumentation(documentation))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageEndingWith("not " + address);
        }
    }

    @Test
    void namesOfRulesAreMadeOfTheFirstWordsOfTheirRequirements() {
        assertThat(SarifTool.ruleName("A rule's name, in 5 words.")).isEqualTo("RulesNameInWords");
        assertThat(SarifTool.ruleName("任何两个要素")).isEmpty();
        assertThat(SarifTool.ruleName("::error ##[x] \u202E")).isEqualTo("Error");
        assertThat(SarifTool.ruleName("Word ".repeat(60))).isEqualTo("Word".repeat(25));
        for (Catalogue<? extends CatalogueRule> catalogue :
                List.of(StandardRules.catalogue(), EvidenceRules.catalogue(), TransitionRules.catalogue())) {
            List<String> names = catalogue.rules().stream()
                    .map(rule ->
                            SarifTool.ruleName(rule.definition().requirement().in(Locale.ENGLISH)))
                    .toList();
            assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("([A-Z][a-z0-9]+)+"));
        }
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
        assertThat(SarifLocations.uri("/data/计划 1.yaml")).isEqualTo("file:///data/%E8%AE%A1%E5%88%92%201.yaml");
        assertThat(SarifLocations.uri("//host/share")).isEqualTo("file:///%2Fhost/share");
        assertThat(SarifLocations.uri("C:\\data\\plan 1.yaml")).isEqualTo("file:///C:/data/plan%201.yaml");
        assertThat(SarifLocations.uri("c:plan.yaml")).isEqualTo("c%3Aplan.yaml");
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
