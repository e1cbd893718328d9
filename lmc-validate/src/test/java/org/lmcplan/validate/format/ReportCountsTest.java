package org.lmcplan.validate.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.validate.SampleReports;
import org.lmcplan.validate.rule.Report;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All formats of a report give the same counts. */
class ReportCountsTest {

    /** The numbers of errors, warnings, notes and suppressed findings. */
    private record Counts(long errors, long warnings, long notes, long suppressed) {

        static Counts of(Report report) {
            return new Counts(
                    count(report, Severity.ERROR),
                    count(report, Severity.WARNING),
                    count(report, Severity.NOTE),
                    report.suppressed().size());
        }

        private static long count(Report report, Severity severity) {
            return report.findings().stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
        }
    }

    @Test
    void allFormatsAgreeInBothLanguages() throws Exception {
        for (Locale locale : SampleOptions.LOCALES) {
            for (Report report : List.of(
                    SampleReports.full(), SampleReports.clean(), SampleReports.advice(), SampleReports.of("text"))) {
                ReportOptions options = SampleOptions.options(locale);
                Counts counts = Counts.of(report);
                assertThat(inText(ReportFormat.TEXT.write(report, options))).isEqualTo(counts);
                assertThat(inJson(ReportFormat.JSON.write(report, options))).isEqualTo(counts);
                assertThat(listedInJson(ReportFormat.JSON.write(report, options)))
                        .isEqualTo(counts);
                assertThat(inSarif(ReportFormat.SARIF.write(report, options))).isEqualTo(counts);
                assertThat(inJunit(ReportFormat.JUNIT.write(report, options))).isEqualTo(counts);
                assertThat(inGithub(ReportFormat.GITHUB.write(report, options), locale))
                        .isEqualTo(counts);
                assertThat(inMarkdown(ReportFormat.MARKDOWN.write(report, options)))
                        .isEqualTo(counts);
                Document html = Jsoup.parse(ReportFormat.HTML.write(report, options));
                assertThat(shownInHtml(html)).isEqualTo(counts);
                assertThat(listedInHtml(html)).isEqualTo(counts);
            }
        }
    }

    private static Counts inText(String text) {
        List<String> lines = text.lines().takeWhile(line -> !line.isEmpty()).toList();
        return new Counts(
                open(lines, " error "),
                open(lines, " warning "),
                open(lines, " note "),
                lines.stream().filter(ReportCountsTest::isSuppressed).count());
    }

    private static long open(List<String> lines, String word) {
        return lines.stream()
                .filter(line -> line.contains(word) && !isSuppressed(line))
                .count();
    }

    private static boolean isSuppressed(String line) {
        return line.matches(".* — (suppressed|in the baseline|已抑制|列入基线).*");
    }

    private static Counts inJson(String text) {
        JsonNode summary = JsonMapper.shared().readTree(text).get("summary");
        return new Counts(
                summary.get("errors").asLong(),
                summary.get("warnings").asLong(),
                summary.get("notes").asLong(),
                summary.get("suppressed").asLong());
    }

    private static Counts listedInJson(String text) {
        JsonNode json = JsonMapper.shared().readTree(text);
        return new Counts(
                count(json.get("findings"), "severity", "error"),
                count(json.get("findings"), "severity", "warning"),
                count(json.get("findings"), "severity", "note"),
                json.get("suppressed").size());
    }

    private static Counts inSarif(String text) {
        JsonNode results = JsonMapper.shared().readTree(text).at("/runs/0/results");
        List<JsonNode> open = StreamSupport.stream(results.spliterator(), false)
                .filter(result -> result.get("suppressions").isEmpty())
                .toList();
        return new Counts(
                count(open, "level", "error"),
                count(open, "level", "warning"),
                count(open, "level", "note"),
                results.size() - open.size());
    }

    private static long count(Iterable<JsonNode> nodes, String key, String value) {
        return StreamSupport.stream(nodes.spliterator(), false)
                .filter(node -> node.get(key).asString().equals(value))
                .count();
    }

    private static Counts inJunit(String text) throws Exception {
        var suites = JunitReportTest.parse(text);
        var outputs = JunitReportTest.elements(suites, "system-out");
        return new Counts(
                JunitReportTest.elements(suites, "failure").size()
                        + JunitReportTest.elements(suites, "error").size(),
                outputs.stream()
                        .filter(one -> one.getTextContent().startsWith("warning: "))
                        .count(),
                outputs.stream()
                        .filter(one -> one.getTextContent().startsWith("note: "))
                        .count(),
                JunitReportTest.elements(suites, "skipped").stream()
                        .filter(one -> one.getNextSibling() != null)
                        .count());
    }

    private static Counts inGithub(String text, Locale locale) {
        List<String> lines = text.lines().toList();
        String suppressed =
                locale.equals(Locale.ENGLISH) ? ".*(suppressed( until|:)|in the baseline:).*" : ".*(已抑制[（：]|列入基线：).*";
        return new Counts(
                lines.stream().filter(line -> line.startsWith("::error ")).count(),
                lines.stream().filter(line -> line.startsWith("::warning ")).count(),
                lines.stream().filter(line -> line.startsWith("::notice ")).count(),
                lines.stream().filter(line -> line.matches(suppressed)).count());
    }

    private static Counts inMarkdown(String text) {
        String[] parts = text.split("(?m)^## ", -1);
        long[] counts = new long[4];
        for (String part : parts) {
            long items = part.lines().filter(line -> line.startsWith("- ")).count();
            String heading = part.lines().findFirst().orElse("");
            int kind = heading.matches("\\d+ (errors?|项错误)")
                    ? 0
                    : heading.matches("\\d+ (warnings?|项警告)") ? 1 : heading.matches("\\d+ (notes?|项提示)") ? 2 : 3;
            counts[kind] += items;
            assertThat(kind == 3 || heading.startsWith(items + " ")).isTrue();
        }
        return new Counts(counts[0], counts[1], counts[2], counts[3]);
    }

    private static Counts shownInHtml(Document html) {
        return new Counts(tile(html, "error"), tile(html, "warning"), tile(html, "note"), tile(html, "suppressed"));
    }

    private static long tile(Document html, String kind) {
        return Long.parseLong(html.select(".tile." + kind + " b").text());
    }

    private static Counts listedInHtml(Document html) {
        return new Counts(
                html.select("#findings .finding.error").size(),
                html.select("#findings .finding.warning").size(),
                html.select("#findings .finding.note").size(),
                html.select("#suppressed .finding").size());
    }
}
