package org.lmcplan.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.LmcWriter;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.model.Plan;
import org.lmcplan.model.problem.Location;
import org.lmcplan.validate.config.Baseline;
import org.lmcplan.validate.config.Configuration;
import org.lmcplan.validate.config.ConfigurationReader;
import org.lmcplan.validate.config.Suppression;
import org.lmcplan.validate.format.ReportFormat;
import org.lmcplan.validate.format.ReportOptions;
import org.lmcplan.validate.plan.StandardRules;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.Report;
import org.lmcplan.validate.rule.RuleId;

/** Findings about the configuration are at the line of the configuration that is meant, in every format. */
class ConfigurationPlacesTest {

    private static final String STALE = """
            format: lmc-validation/1
            suppressions:
              - rule: LMC-V905
                about: 1-9
                reason: old
                expires: "2027-12-31"
              - rule: LMC-V905
                about: 1-1
                reason: old
                expires: "2024-12-31"
            """;

    private final Plan plan = DraftPlans.of("Print a yearbook", "Hold a regatta");
    private final ReportOptions options = ReportOptions.in(Locale.ENGLISH)
            .withSource("plan.yaml")
            .withPlan(plan)
            .withLocator(path -> java.util.Optional.of(Location.of("plan.yaml", 1, 1)));
    private final Report report = DraftPlans.validator(STALE).validate(plan);

    @Test
    void unusedAndExpiredSuppressionsAreReportedAtTheirEntries() {
        assertThat(DraftPlans.aboutConfiguration(report))
                .containsExactly("LMC-C101 /suppressions/0", "LMC-C102 /suppressions/1");
        assertThat(report.findings().stream()
                        .filter(finding -> finding.rule().value().startsWith("LMC-C"))
                        .map(finding -> finding.location().orElseThrow().toString()))
                .containsExactly("rules/lmc.yaml:3:5", "rules/lmc.yaml:7:5");
        assertThat(report.findings(DraftPlans.IDLE))
                .allSatisfy(finding -> assertThat(finding.location()).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void everyFormatNamesTheLineOfTheConfiguration(ReportFormat format) {
        Map<ReportFormat, List<String>> expected = Map.of(
                ReportFormat.TEXT,
                        List.of("rules/lmc.yaml:3:5 warning LMC-C101", "rules/lmc.yaml:7:5 warning LMC-C102"),
                ReportFormat.GITHUB, List.of("file=rules/lmc.yaml,line=3", "file=rules/lmc.yaml,line=7"),
                ReportFormat.JSON,
                        List.of("\"path\": \"/suppressions/1\"", "\"source\": \"rules/lmc.yaml\"", "\"line\": 7"),
                ReportFormat.SARIF, List.of("\"uri\": \"rules/lmc.yaml\"", "\"startLine\": 3", "\"startLine\": 7"));
        assertThat(format.write(report, options)).contains(expected.getOrDefault(format, List.of("rules/lmc.yaml")));
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void withoutALocatorNoFormatPointsIntoThePlanInstead(ReportFormat format) {
        Configuration built = Configuration.builder()
                .suppress(Suppression.about("nobody", DraftPlans.IDLE, "old", DraftPlans.TODAY))
                .build();
        Report unused =
                built.validator(StandardRules.catalogue(), DraftPlans.TODAY).validate(plan);
        Report alone = unused.withFindings(unused.findings(RuleId.of("LMC-C101")));
        assertThat(alone.findings()).hasSize(1);
        String written = format.write(alone, options);
        assertThat(written)
                .doesNotContain("plan.yaml:1", "file=plan.yaml", "\"uri\": \"plan.yaml\"", "file=\"plan.yaml\"");
    }

    @Test
    void withoutALocatorTheTextNamesTheEntry() {
        Configuration built = Configuration.builder()
                .suppress(Suppression.about("nobody", DraftPlans.IDLE, "old", DraftPlans.TODAY))
                .build();
        Report unused =
                built.validator(StandardRules.catalogue(), DraftPlans.TODAY).validate(plan);
        assertThat(ReportFormat.TEXT.write(unused, options))
                .contains("configuration /suppressions/0 warning LMC-C101 The suppression of LMC-V905 at nobody");
        assertThat(ReportFormat.TEXT.write(unused, ReportOptions.in(Locale.CHINESE)))
                .contains("验证配置 /suppressions/0");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void fixedEntriesOfABaselineAreReportedAtTheirLines(Format format) {
        Baseline baseline = Configuration.standard()
                .validator(StandardRules.catalogue(), DraftPlans.TODAY)
                .baseline(plan, "old");
        String text = LmcWriter.create().toText(baseline.toData(), format);
        ReadResult<ExtensionValue> document = LmcReader.create()
                .withSourceMap()
                .readData(DocumentSource.text(text, format).named("base"));
        Baseline read = ConfigurationReader.readBaseline(document.orThrow(), document.sourceMap()::locateNearest)
                .orThrow();
        Report fixed = Configuration.standard()
                .withBaseline(read)
                .validator(StandardRules.catalogue(), DraftPlans.TODAY)
                .validate(DraftPlans.of("Print a yearbook"));
        Finding stale = fixed.findings(RuleId.of("LMC-C104")).get(0);
        int index = Integer.parseInt(stale.path().segments().get(1));
        assertThat(baseline.entries().get(index).subject()).isEqualTo("1-2");
        Location location = stale.location().orElseThrow();
        assertThat(location.source()).isEqualTo("base");
        String entry = text.lines()
                .skip(location.span().start().line() - 1)
                .limit(4)
                .toList()
                .toString();
        assertThat(entry).contains(baseline.entries().get(index).fingerprint().value());
    }
}
