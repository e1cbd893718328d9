package org.lmcplan.validate.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.lmcplan.validate.SampleReports;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.Report;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonReportTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ReportSchema.json());

    @Test
    void theSchemaInTheDocumentationIsTheOneOfTheLibrary() {
        assertThat(Path.of("..", "docs", "report.schema.json"))
                .usingCharset(StandardCharsets.UTF_8)
                .hasContent(ReportSchema.json());
    }

    @Test
    void everyReportConformsToTheSchema() {
        for (Locale locale : SampleOptions.LOCALES) {
            for (Report report : List.of(SampleReports.full(), SampleReports.clean(), SampleReports.advice())) {
                assertConforms(ReportFormat.JSON.write(report, SampleOptions.options(locale)));
                assertConforms(ReportFormat.JSON.write(report, ReportOptions.in(locale)));
            }
            for (String text : SampleOptions.HOSTILE) {
                assertConforms(ReportFormat.JSON.write(SampleReports.of(text), SampleOptions.hostile(locale, text)));
            }
        }
    }

    @Test
    void theSchemaRejectsMissingExtraAndMalformedValues() {
        String json = ReportFormat.JSON.write(SampleReports.full(), SampleOptions.options(Locale.ENGLISH));
        for (String[] change : new String[][] {
            {"\"plan\": \"lmc-2023-2027\"", "\"plan\": 1"},
            {"\"digest\"", "\"digset\""},
            {"\"line\": 12", "\"line\": 0"},
            {"\"status\": \"skipped\"", "\"status\": \"passed\""},
            {"\"status\": \"passed\"", "\"status\": \"skipped\""},
            {"\"endLine\": 12,", ""},
            {"\"ground\": \"baseline\",", ""},
            {"\"2026-12-31\"", "\"soon\""},
            {"\"suppressed\": [", "\"suppressed\": [], \"more\": ["}
        }) {
            assertThat(json).contains(change[0]);
            assertThat(SCHEMA.validate(json.replace(change[0], change[1]), InputFormat.JSON))
                    .as(change[0])
                    .isNotEmpty();
        }
    }

    @Test
    void everythingInAFindingIsWritten() {
        Finding finding = SampleReports.full().findings().get(2);
        JsonNode json = read(SampleReports.full(), SampleOptions.options(Locale.ENGLISH))
                .at("/findings/2");
        assertThat(json.get("rule").asString()).isEqualTo(finding.rule().value());
        assertThat(json.get("subject").asString()).isEqualTo(finding.subject());
        assertThat(json.get("path").asString()).isEqualTo(finding.path().toString());
        assertThat(json.get("message").asString()).isEqualTo(finding.message());
        assertThat(json.get("hint").asString()).isEqualTo(finding.hint());
        assertThat(json.at("/properties/id").asString()).isEqualTo("lmc-center");
        assertThat(json.at("/related/0").toString())
                .isEqualTo("{\"path\":\"/mechanisms/0/id\",\"place\":{\"source\":\"parts/bodies 2.yaml\",\"line\":1,"
                        + "\"column\":5,\"endLine\":1,\"endColumn\":15}}");
        assertThat(json.at("/related/1").toString()).isEqualTo("{\"path\":\"/nowhere\"}");
    }

    @Test
    void everyTextReadsBackUnchangedExceptLoneSurrogatesWhichAreEscaped() {
        for (String text : SampleOptions.HOSTILE) {
            JsonNode json = read(SampleReports.of(text), SampleOptions.hostile(Locale.ENGLISH, text));
            String expected = text.replace("\uD800 ", "\\u{D800} ").replace("\uDC00 ", "\\u{DC00} ");
            assertThat(json.at("/findings/0/properties/quote").asString()).isEqualTo(expected);
            assertThat(json.at("/source").asString()).isEqualTo(expected);
            assertThat(json.at("/findings/0/properties").propertyNames()).contains("a" + expected);
        }
    }

    private static JsonNode read(Report report, ReportOptions options) {
        return JsonMapper.shared().readTree(ReportFormat.JSON.write(report, options));
    }

    private static void assertConforms(String json) {
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
    }
}
