package org.lmcplan.validate.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.Plan;
import org.lmcplan.model.problem.Location;
import org.lmcplan.model.problem.Position;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.model.problem.Span;
import org.lmcplan.model.problem.SuppressionGround;
import org.lmcplan.validate.SampleReports;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.Report;
import org.lmcplan.validate.rule.RuleDefinition;
import org.lmcplan.validate.rule.SuppressedFinding;

/** GitHub shows ten annotations of each level per step and refuses comments of more than 65,536 characters. */
class GithubLimitsTest {

    private static final ReportOptions ENGLISH =
            ReportOptions.in(Locale.ENGLISH).withSource("plan.yaml");

    @Test
    void theOnlyErrorComesBeforeManyNotes() {
        Report report =
                report(findings(Severity.NOTE, 25), findings(Severity.WARNING, 12), findings(Severity.ERROR, 1));
        List<String> lines = ReportFormat.GITHUB.write(report, ENGLISH).lines().toList();
        assertThat(lines.get(0)).startsWith("::error ");
        assertThat(lines.subList(1, 11)).allMatch(line -> line.startsWith("::warning "));
        assertThat(lines.subList(11, 21)).allMatch(line -> line.startsWith("::notice "));
        assertThat(lines.get(21)).isEqualTo("::group::Findings without annotation");
        assertThat(lines.subList(22, 24))
                .allMatch(line -> line.startsWith("plan.yaml /x-11 warning LMC-V301 ")
                        || line.startsWith("plan.yaml /x-10 warning LMC-V301 "));
        assertThat(lines.subList(24, 39)).allMatch(line -> line.matches("plan.yaml /x-\\d+ note LMC-V301 .*"));
        assertThat(lines.get(39)).isEqualTo("::endgroup::");
        assertThat(lines).filteredOn(line -> line.startsWith("::notice ")).hasSize(10);
    }

    @Test
    void theLastLineSaysHowManyFindingsThereAreAndHowManyHaveNoAnnotation() {
        Report many = report(findings(Severity.NOTE, 25), findings(Severity.ERROR, 1));
        assertThat(last(ReportFormat.GITHUB, many, Locale.ENGLISH))
                .isEqualTo(
                        "26 findings; 11 are annotations and 15 are only in this log, because GitHub shows 10 of each"
                                + " level.");
        assertThat(last(ReportFormat.GITHUB, many, Locale.CHINESE))
                .isEqualTo("26 项发现；其中 11 项列为注释，15 项仅见于本日志，因为 GitHub 每级只显示 10 项。");
        assertThat(last(ReportFormat.GITHUB, report(findings(Severity.NOTE, 1)), Locale.ENGLISH))
                .isEqualTo("1 finding; all are annotations.");
        assertThat(last(ReportFormat.GITHUB, report(findings(Severity.NOTE, 10)), Locale.ENGLISH))
                .isEqualTo("10 findings; all are annotations.");
    }

    @Test
    void everyFindingIsInTheLogOfGithubOnce() {
        Report report = report(findings(Severity.NOTE, 40), findings(Severity.ERROR, 30));
        String written = ReportFormat.GITHUB.write(report, ENGLISH);
        for (Finding finding : report.findings()) {
            assertThat(written.split(
                            "::Look at " + finding.subject() + "\\.| Look at " + finding.subject() + "\\.", -1))
                    .hasSize(2);
        }
    }

    @Test
    void aFindingOnThePlanAsAWholeIsShownAtItsStart() {
        ReadResult<Plan> read = read("""
                format: lmc-plan/2
                id: lmc-2023-2027
                names:
                  en: {text: A plan, status: unofficial, basis: translated}
                language: en
                edition: full
                term: {from: 2023, to: 2027}
                title: A plan
                textSource: gazette
                sources:
                  - id: gazette
                    publisher: Gazette
                  - id: other
                    publisher: >-
                      A publisher with a name
                      of two lines
                """);
        ReportOptions options = ENGLISH.withLocator(read.sourceMap()::locateNearest);
        Report report = SampleReports.full()
                .withFindings(List.of(
                        SampleReports.about("lmc-2023-2027", ""),
                        SampleReports.about("lmc-2023-2027", "/adopted"),
                        SampleReports.about("lmc-2023-2027", "/pillars/0"),
                        SampleReports.about("lmc-2023-2027", "/sources"),
                        SampleReports.about("gazette", "/sources/9"),
                        SampleReports.about("gazette", "/sources/0"),
                        SampleReports.about("other", "/sources/1/publisher"),
                        SampleReports.about("lmc-2023-2027", "/title")));
        assertThat(ReportFormat.GITHUB
                        .write(report, options)
                        .lines()
                        .limit(8)
                        .map(line -> line.substring(line.indexOf("line="), line.indexOf(",title="))))
                .containsExactly(
                        "line=1,col=1",
                        "line=1,col=1",
                        "line=1,col=1",
                        "line=11,col=3",
                        "line=11,col=3",
                        "line=11,endLine=12",
                        "line=14,endLine=16",
                        "line=8,col=8,endLine=8,endColumn=14");
        assertThat(ReportFormat.SARIF.write(report, options).replaceAll("\\s+", ""))
                .contains("\"region\":{\"startLine\":1,\"startColumn\":1}")
                .doesNotContain("\"startLine\":1,\"startColumn\":1,\"endLine\"");
    }

    @Test
    void columnsAreGivenOnlyForFindingsOnOneLine() {
        String written = ReportFormat.GITHUB.write(SampleReports.full(), SampleOptions.options(Locale.ENGLISH));
        assertThat(written)
                .contains(
                        "file=plan.yaml,line=12,col=7,endLine=12,endColumn=13,", "file=plan.yaml,line=14,endLine=15,");
        ReportOptions line = ENGLISH.withLocator(path ->
                Optional.of(new Location("plan.yaml", new Span(Position.of(3, 5), Position.of(4, 1)))));
        assertThat(ReportFormat.GITHUB.write(SampleReports.advice(), line))
                .startsWith("::notice file=plan.yaml,line=3,col=5,title=");
    }

    @Test
    void markdownFitsIntoACommentAndShowsTheWorstFindings() {
        Report report =
                report(findings(Severity.NOTE, 2000), findings(Severity.WARNING, 300), findings(Severity.ERROR, 40));
        for (Locale locale : SampleOptions.LOCALES) {
            String written = ReportFormat.MARKDOWN.write(report, ReportOptions.in(locale));
            assertThat(written.length()).isBetween(60_000, 65_536);
            List<String> items =
                    written.lines().filter(line -> line.startsWith("- ")).toList();
            assertThat(items.subList(0, 40)).allMatch(line -> line.contains("error"));
            assertThat(items.subList(40, 340)).allMatch(line -> line.contains("warning"));
            assertThat(written.lines().reduce((first, second) -> second).orElseThrow())
                    .startsWith("2341" + (locale.equals(Locale.ENGLISH) ? " findings" : " 项发现"))
                    .contains(" " + items.size() + " ", " " + (2341 - items.size()) + " ");
        }
    }

    @Test
    void markdownThatFitsSaysThatAllIsShown() {
        assertThat(last(ReportFormat.MARKDOWN, SampleReports.full(), Locale.ENGLISH))
                .isEqualTo("7 findings, including the suppressed ones; all are shown.");
        assertThat(last(ReportFormat.MARKDOWN, SampleReports.clean(), Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("0 项发现；全部列出。");
    }

    @Test
    void aFindingWithVeryLongTextsIsShownAndTheOthersWithIt() {
        String text = "*".repeat(200_000);
        for (Report report : List.of(SampleReports.of(text), SampleReports.of("\u202E".repeat(100_000)))) {
            String written = ReportFormat.MARKDOWN.write(report, SampleOptions.hostile(Locale.ENGLISH, text));
            assertThat(written.length()).isLessThan(65_536);
            assertThat(written.lines().filter(line -> line.startsWith("- "))).isNotEmpty();
            assertThat(written).contains("…", "findings, including the suppressed ones; ");
        }
    }

    @Test
    void manyRulesThatDidNotPassAreCutToo() {
        Report full = SampleReports.full();
        Report report = new Report(
                full.plan(),
                full.catalogueVersion(),
                full.catalogueDigest(),
                full.asOf(),
                full.rules().stream()
                        .flatMap(rule -> Collections.nCopies(500, rule).stream())
                        .toList(),
                full.findings(),
                full.suppressed());
        String written = ReportFormat.MARKDOWN.write(report);
        assertThat(written.length()).isBetween(60_000, 65_536);
        assertThat(written).endsWith("all are shown. The list of rules is cut, too.\n");
    }

    private static ReadResult<Plan> read(String text) {
        return LmcReader.create()
                .withSourceMap()
                .read(DocumentSource.text(text, Format.YAML).named("plan.yaml"));
    }

    private static String last(ReportFormat format, Report report, Locale locale) {
        return format.write(report, ReportOptions.in(locale))
                .lines()
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    @SafeVarargs
    private static Report report(List<Finding>... findings) {
        List<Finding> all = new ArrayList<>();
        for (List<Finding> each : findings) {
            all.addAll(each);
        }
        Report clean = SampleReports.clean();
        return new Report(
                clean.plan(),
                clean.catalogueVersion(),
                clean.catalogueDigest(),
                clean.asOf(),
                clean.rules(),
                all,
                all.size() < 100
                        ? List.of()
                        : List.of(new SuppressedFinding(
                                all.get(0), SuppressionGround.BASELINE, "known", Optional.empty())));
    }

    private static List<Finding> findings(Severity severity, int number) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            findings.add(Finding.of(
                    RuleDefinition.of("LMC-V301", severity),
                    severity.code() + "-" + i,
                    DocumentPath.of("/x-" + i),
                    Complaint.of("Look at {id}.", "请看 {id}。"),
                    Map.of("id", severity.code() + "-" + i)));
        }
        return findings;
    }
}
