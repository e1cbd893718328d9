package org.lmcplan.validate.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.LmcWriter;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.problem.Problem;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.validate.plan.StandardRules;
import org.lmcplan.validate.rule.Report;
import org.lmcplan.validate.rule.RuleId;

class ConfigurationReaderTest {

    private static final Path GOLDEN = Path.of("src/test/resources/org/lmcplan/validate/config/golden.yaml");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);

    private final Plan plan = BundledPlan.LMC_2023_2027.load();
    private final Configuration golden = ConfigurationDocuments.reader()
            .read(LmcReader.create().readData(DocumentSource.file(GOLDEN)).orThrow())
            .orThrow();

    @Test
    void theGoldenDocumentIsReadCompletely() {
        assertThat(golden.defaultProfile()).hasToString("vn");
        assertThat(golden.profiles().subList(3, 5))
                .containsExactly(
                        Profile.builder("vn")
                                .extending("adopted")
                                .rule(RuleId.of("LMC-V303"), new RuleSetting.As(Severity.WARNING))
                                .rule(RuleId.of("LMC-V501"), new RuleSetting.AsDefined())
                                .rule(
                                        RuleId.of("LMC-V401"),
                                        new RuleSetting.Off(
                                                Message.of("names are checked by the ministry itself", "名称由该部自行核对")))
                                .rule(RuleId.of("VN-001"), new RuleSetting.As(Severity.ERROR))
                                .build(),
                        Profile.builder("vn-review")
                                .extending("vn")
                                .extending("monitoring")
                                .severity(Severity.WARNING, new RuleSetting.As(Severity.NOTE))
                                .severity(
                                        Severity.NOTE,
                                        new RuleSetting.Off(
                                                Message.of("advice is given elsewhere", "advice is given elsewhere")))
                                .build());
        assertThat(golden.suppressions())
                .containsExactly(
                        Suppression.of(
                                FindingSelector.of(RuleId.of("LMC-V501"))
                                        .at(DocumentPath.of("/commitments/3/marker"))
                                        .words("鼓励提升优先领域联合工作组级别"),
                                "the ministry of foreign affairs was asked on 3 November",
                                DAY),
                        Suppression.about(
                                "4.2.12-2",
                                RuleId.of("VN-002"),
                                "translated in the next edition",
                                LocalDate.of(2027, 6, 30)),
                        Suppression.of(
                                FindingSelector.of(RuleId.of("LMC-V905"))
                                        .within(SectionNumber.of("4.2"))
                                        .of(PlanPart.COMMITMENT),
                                "the working groups name their targets next year",
                                LocalDate.of(2027, 6, 30)));
        assertThat(golden.rules())
                .extracting(rule -> rule.definition().requirement().in(Locale.ENGLISH))
                .containsExactly("Every commitment without a target is glossed in English.", "");
    }

    @Test
    void itsRulesRunAsItsProfileSetsThem() {
        Report report = golden.validator(StandardRules.catalogue(), DAY).validate(plan);
        assertThat(report.outcome(RuleId.of("VN-001")).orElseThrow().severity()).isEqualTo(Severity.ERROR);
        assertThat(report.outcome(RuleId.of("LMC-V401")).orElseThrow())
                .hasToString("LMC-V401 skipped: names are checked by the ministry itself");
        assertThat(report.findings(RuleId.of("VN-002"))).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message(Locale.CHINESE)).isEqualTo(finding.message());
        });
        assertThat(report.catalogueVersion()).matches(StandardRules.catalogue().version() + "\\+[0-9a-f]{8}");
        assertThat(golden.validator(StandardRules.catalogue(), "vn-review", DAY)
                        .validate(plan)
                        .outcome(RuleId.of("VN-002"))
                        .orElseThrow()
                        .severity())
                .isEqualTo(Severity.NOTE);
    }

    @Test
    void theVersionOfTheCatalogueChangesWithTheDeclaredRules() {
        String document =
                "format: lmc-validation/1\nrules: [{id: VN-001, of: goal, require: {gloss: %s}, message: m}]\n";
        assertThat(version(document.formatted("some")))
                .isEqualTo(version(document.formatted("some")))
                .isNotEqualTo(version(document.formatted("none")));
    }

    @Test
    void jsonAndYamlAreReadAlike() {
        ExtensionValue document =
                LmcReader.create().readData(DocumentSource.file(GOLDEN)).orThrow();
        String json = LmcWriter.create().toText(document, Format.JSON);
        Configuration read = ConfigurationDocuments.reader()
                .read(LmcReader.create()
                        .readData(DocumentSource.text(json, Format.JSON).named("lmc.json"))
                        .orThrow())
                .orThrow();
        assertThat(read.profiles()).isEqualTo(golden.profiles());
        assertThat(read.suppressions()).isEqualTo(golden.suppressions());
        assertThat(read.validator(StandardRules.catalogue(), DAY).validate(plan))
                .isEqualTo(golden.validator(StandardRules.catalogue(), DAY).validate(plan));
    }

    @Test
    void theSmallestDocumentIsTheStandardConfiguration() {
        Configuration read = ConfigurationDocuments.configuration("format: lmc-validation/1\n");
        assertThat(read.profiles()).isEqualTo(Configuration.standard().profiles());
        assertThat(read.rules()).isEmpty();
        assertThat(read.validator(StandardRules.catalogue(), DAY).validate(plan).catalogueVersion())
                .isEqualTo(StandardRules.catalogue().version());
    }

    @Test
    void aFaultyDocumentReportsAllFaultsAndGivesNoValue() {
        ConfigurationResult<Configuration> result = ConfigurationDocuments.reader()
                .read(ConfigurationDocuments.yaml("profile: missing\nsuppressions: 3\n"));
        assertThat(result.value()).isEmpty();
        assertThat(result).hasToString("""
                         error LMC-C003 The key 'format' is missing from the configuration. (add this key)
                        /profile error LMC-C007 There is no profile 'missing'. (use one of: adopted, draft, monitoring)
                        /suppressions error LMC-C001 Expected a list but found the number 3. (write each entry on a line \
                        of its own, after a hyphen)""");
        assertThatThrownBy(result::orThrow)
                .isInstanceOfSatisfying(
                        ConfigurationException.class,
                        thrown -> assertThat(thrown.faults()).isEqualTo(result.faults()))
                .hasMessage(result.toString());
        Problem fault = result.faults().get(1);
        assertThat(fault.code()).isEqualTo("LMC-C007");
        assertThat(fault.severity()).isEqualTo(Severity.ERROR);
        assertThat(fault.path()).hasToString("/profile");
        assertThat(fault.location()).isEmpty();
        assertThat(fault.message(Locale.CHINESE)).isEqualTo("没有方案“missing”。");
        assertThat(fault.hint(Locale.CHINESE)).isEqualTo("可用：adopted, draft, monitoring");
        assertThat(fault.properties()).isEqualTo(Map.of("profile", "missing"));
    }

    @Test
    void tooManyRulesAreRejected() {
        String rules = IntStream.rangeClosed(0, 500)
                .mapToObj(i -> "  - {id: VN-" + i + ", of: goal, require: {gloss: some}, message: m}\n")
                .collect(Collectors.joining());
        assertThat(ConfigurationDocuments.reader()
                        .read(ConfigurationDocuments.yaml("format: lmc-validation/1\nrules:\n" + rules)))
                .hasToString(
                        "/rules error LMC-C013 This contains more than 500 rules. (remove the rules you do not need)");
    }

    @Test
    void aBaselineReadsBackUnchanged() {
        Baseline baseline = Configuration.standard()
                .validator(StandardRules.catalogue(), DAY)
                .baseline(plan.toBuilder().sources(List.of()).build(), "before the rules were adopted");
        for (Format format : Format.values()) {
            String text = LmcWriter.create().toText(baseline.toData(), format);
            ExtensionValue read = LmcReader.create()
                    .readData(DocumentSource.text(text, format).named("baseline"))
                    .orThrow();
            assertThat(ConfigurationReader.readBaseline(read).orThrow()).isEqualTo(baseline);
        }
        assertThat(ConfigurationReader.readBaseline(baseline.toData())).hasToString(baseline.toString());
    }

    @Test
    void aFaultyBaselineReportsAllFaults() {
        String print = "0123456789abcdef0123456789abcdef";
        assertThat(ConfigurationReader.readBaseline(ConfigurationDocuments.yaml("""
                                format: lmc-validation/1
                                findings:
                                  - {fingerprint: 12ab, rule: V501, subject: " "}
                                  - {fingerprint: %s, rule: LMC-V501, subject: 3-4}
                                  - {fingerprint: %s, rule: LMC-V501, subject: 3-5, note: x}
                                  - {rule: LMC-V501, subject: 3-5}
                                  - {fingerprint: %s:2, subject: 3-5}
                                """.formatted(print, print, print))))
                .hasToString("""
                        /format error LMC-C004 'lmc-validation/1' is not a document format that this library reads. \
                        (use one of: lmc-baseline/1)
                         error LMC-C003 The key 'reason' is missing from the baseline. (add this key)
                        /findings/0/fingerprint error LMC-C005 '12ab' is not a fingerprint. (copy it from a generated baseline)
                        /findings/0/rule error LMC-C005 'V501' is not the id of a rule. (write it like LMC-V102)
                        /findings/0/subject error LMC-C001 Expected a text but found a blank text. (write a text; put numbers \
                        in quotes)
                        /findings/2/note error LMC-C002 Unknown key 'note' in this entry of the baseline. (use one of: \
                        fingerprint, rule, subject)
                        /findings/2/fingerprint error LMC-C010 The name '0123456789abcdef0123456789abcdef' is already taken. (list \
                        each finding once)
                        /findings/3 error LMC-C003 The key 'fingerprint' is missing from this entry of the baseline. (add this key)
                        /findings/4 error LMC-C003 The key 'rule' is missing from this entry of the baseline. (add this key)""");
        assertThat(ConfigurationReader.readBaseline(ConfigurationDocuments.yaml("format: lmc-baseline/1\nreason: r\n")))
                .hasToString(" error LMC-C003 The key 'findings' is missing from the baseline. (add this key)");
    }

    private String version(String yaml) {
        return ConfigurationDocuments.configuration(yaml)
                .validator(StandardRules.catalogue(), DAY)
                .validate(plan)
                .catalogueVersion();
    }
}
