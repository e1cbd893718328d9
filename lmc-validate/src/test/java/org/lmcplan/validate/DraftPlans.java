package org.lmcplan.validate;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.model.Plan;
import org.lmcplan.validate.config.Configuration;
import org.lmcplan.validate.config.ConfigurationReader;
import org.lmcplan.validate.config.ConfiguredValidator;
import org.lmcplan.validate.plan.StandardRules;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.Report;
import org.lmcplan.validate.rule.RuleId;

/** Small plans in preparation, whose lines lack targets (LMC-V905), and configurations for them. */
public final class DraftPlans {

    public static final RuleId IDLE = RuleId.of("LMC-V905");
    public static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

    private static final String HEAD = """
            format: lmc-plan/2
            id: river-plan
            names: {en: {text: River plan, status: official, source: record}}
            language: en
            edition: full
            term: {from: 2026, to: 2030}
            title: River plan
            textSource: record
            sources:
              - {id: record, title: {en: The record}, publisher: Secretariat, address: "https://example.org/r", published: "2026-01-05"}
            """;

    private DraftPlans() {}

    /** A plan with one section that consists of these lines. */
    public static Plan of(String... lines) {
        return plan(HEAD + "sections:\n" + section("1", "Rivers", List.of(lines)) + "commitments:\n"
                + commitments("1", List.of(lines)));
    }

    /** A plan with two sections. */
    public static Plan of(List<String> first, List<String> second) {
        return plan(HEAD + "sections:\n" + section("1", "Rivers", first) + section("2", "Lakes", second)
                + "commitments:\n" + commitments("1", first) + commitments("2", second));
    }

    /** A plan with mechanisms, given by their ids, each with these aliases of its name. */
    public static Plan withMechanisms(List<String> ids, List<String> aliases) {
        String mechanisms = ids.stream()
                .map(id -> "  - id: " + id
                        + "\n    kind: meeting\n    lifecycle: exists\n    readFrom: [{section: \"1\"}]\n"
                        + "    names:\n      en:\n        text: Council\n        status: unofficial\n        basis: seen\n"
                        + "        aliases:\n"
                        + aliases.stream()
                                .map(text -> "          - {text: " + text + ", status: unofficial, basis: seen}\n")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining());
        return plan(HEAD + "sections:\n" + section("1", "Rivers", List.of("Meet")) + "mechanisms:\n" + mechanisms);
    }

    public static Plan plan(String yaml) {
        return LmcReader.create()
                .read(DocumentSource.text(yaml, Format.YAML).named("plan.yaml"))
                .orThrow();
    }

    public static String head() {
        return HEAD;
    }

    /** The text of a configuration with these suppressions, each written in braces. */
    public static String suppressions(String... entries) {
        return "format: lmc-validation/1\nsuppressions:\n"
                + List.of(entries).stream().map(one -> "  - " + one + "\n").collect(Collectors.joining());
    }

    public static Configuration configuration(String yaml) {
        ReadResult<ExtensionValue> document = LmcReader.create()
                .withSourceMap()
                .readData(DocumentSource.text(yaml, Format.YAML).named("rules/lmc.yaml"));
        return ConfigurationReader.of(StandardRules.catalogue())
                .withLocator(document.sourceMap()::locateNearest)
                .read(document.orThrow())
                .orThrow();
    }

    public static ConfiguredValidator validator(String yaml) {
        return configuration(yaml).validator(StandardRules.catalogue(), TODAY);
    }

    /** The lines that the findings on idle commitments are about. */
    public static List<String> open(Report report) {
        return report.findings(IDLE).stream().map(DraftPlans::line).toList();
    }

    /** The lines whose findings are suppressed. */
    public static List<String> suppressed(Report report) {
        return report.suppressed().stream()
                .map(one -> one.finding())
                .filter(finding -> finding.rule().equals(IDLE))
                .map(DraftPlans::line)
                .toList();
    }

    /** The findings about the configuration. */
    public static List<String> aboutConfiguration(Report report) {
        return report.findings().stream()
                .filter(finding -> finding.rule().value().startsWith("LMC-C"))
                .map(finding -> finding.rule() + " " + finding.path())
                .toList();
    }

    private static String line(Finding finding) {
        return finding.words().orElse(finding.subject());
    }

    private static String section(String number, String title, List<String> lines) {
        return "  - {number: \"" + number + "\", title: " + title + ", body: \"" + String.join(". ", lines) + ".\"}\n";
    }

    private static String commitments(String section, List<String> lines) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String marker = lines.get(i).split(" ", -1)[0];
            all.append("  - {id: ")
                    .append('"')
                    .append(section)
                    .append('-')
                    .append(i + 1)
                    .append("\", quote: ");
            all.append(lines.get(i)).append(", marker: ").append(marker);
            all.append(", force: deliver, acts: [implement]}\n");
        }
        return all.toString();
    }
}
