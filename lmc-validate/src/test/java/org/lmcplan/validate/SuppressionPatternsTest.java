package org.lmcplan.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.io.BundledRegister;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.validate.config.Configuration;
import org.lmcplan.validate.config.ConfigurationReader;
import org.lmcplan.validate.config.FindingSelector;
import org.lmcplan.validate.config.Suppression;
import org.lmcplan.validate.plan.StandardRules;
import org.lmcplan.validate.rule.Report;
import org.lmcplan.validate.rule.RuleId;

/** One suppression can cover a whole section, kind or rule, with the same duties as any other. */
class SuppressionPatternsTest {

    private static final String UNTIL = ", reason: the chapter is an introduction, expires: \"2027-12-31\"}";

    private final Plan plan =
            DraftPlans.of(List.of("Print a yearbook", "Hold a regatta"), List.of("Open a school", "Plant trees"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "within: \"1\"                          | 2",
                "within: \"2\"                          | 2",
                "within: [\"1\", \"2\"]                 | 4",
                "within: \"1\", of: commitment          | 2",
                "of: commitment                         | 4",
                "of: [section, commitment]              | 4",
                "at: /commitments/*                     | 4",
                "at: /commitments/**                    | 4",
                "at: /**                                | 4",
                "at: \"/*/1\"                           | 1",
                "about: 1-*                             | 2",
                "about: \"*\"                           | 4",
                "words: Plant trees                     | 1",
            })
    void oneEntryCoversAllThatItSelects(String criterion, int count) {
        Report report = under(criterion);
        assertThat(report.suppressed()).hasSize(count);
        assertThat(DraftPlans.open(report)).hasSize(4 - count);
        assertThat(report.findings(RuleId.of("LMC-C101"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "within: \"3\"",
                "within: \"1.1\"",
                "of: mechanism",
                "within: \"1\", of: section",
                "at: /mechanisms/**",
                "at: /commitments/*/quote",
                "at: /commitments",
                "about: 3-*",
                "words: Plant",
                "within: \"1\", words: Plant trees"
            })
    void anEntryThatSelectsNothingIsReported(String criterion) {
        Report report = under(criterion);
        assertThat(report.suppressed()).isEmpty();
        assertThat(report.findings(RuleId.of("LMC-C101"))).hasSize(1);
    }

    @Test
    void aPatternExpiresLikeAnyOtherSuppression() {
        Report report = DraftPlans.validator(
                        DraftPlans.suppressions("{rule: LMC-V905, within: \"1\", reason: r, expires: \"2026-05-03\"}"))
                .validate(plan);
        assertThat(report.suppressed()).isEmpty();
        assertThat(report.findings(RuleId.of("LMC-C102"))).singleElement().satisfies(finding -> {
            assertThat(finding.path()).hasToString("/suppressions/0");
            assertThat(finding.message()).isEqualTo("The suppression of LMC-V905 at § 1 expired on 2026-05-03.");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "at: /commit*                  | LMC-C005",
                "at: /**/quote                 | LMC-C005",
                "about: \"*-1\"                | LMC-C005",
                "within: chapter 1             | LMC-C005",
                "within: 1                     | LMC-C001",
                "within: []                    | LMC-C014",
                "of: chapters                  | LMC-C004",
                "of: []                        | LMC-C014",
                "words: \" \"                  | LMC-C001",
                "everything: true              | LMC-C002",
            })
    void aPatternThatIsNotUnderstoodIsAFault(String criterion, String code) {
        assertThat(ConfigurationReader.of(StandardRules.catalogue())
                        .read(LmcReader.create()
                                .readData(DocumentSource.text(
                                                DraftPlans.suppressions("{rule: LMC-V905, " + criterion + UNTIL),
                                                Format.YAML)
                                        .named("lmc.yaml"))
                                .orThrow())
                        .faults())
                .extracting(fault -> fault.code() + " " + fault.path())
                .contains(code + " /suppressions/0/" + criterion.substring(0, criterion.indexOf(':')));
    }

    @Test
    void moreThanAHundredSectionsAreAFault() {
        String hundred = "within: [" + "\"1\", ".repeat(99) + "\"1\"]";
        assertThat(under(hundred).suppressed()).hasSize(2);
        aPatternThatIsNotUnderstoodIsAFault(hundred.replace("]", ", \"2\"]"), "LMC-C013");
    }

    @Test
    void theRuleIsNamedInFull() {
        assertThat(ConfigurationReader.of(StandardRules.catalogue())
                        .read(LmcReader.create()
                                .readData(DocumentSource.text(
                                                DraftPlans.suppressions("{rule: LMC-V9*, at: /**" + UNTIL), Format.YAML)
                                        .named("lmc.yaml"))
                                .orThrow())
                        .faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.code()).isEqualTo("LMC-C006"));
    }

    @Test
    void aWholeRuleCannotBeSuppressedIfItsFindingsCannotBe() {
        Report report = Configuration.builder()
                .suppress(Suppression.at(DocumentPath.of("/**"), RuleId.of("LMC-V101"), "r", DraftPlans.TODAY))
                .build()
                .validator(StandardRules.catalogue(), DraftPlans.TODAY)
                .validate(plan);
        assertThat(DraftPlans.aboutConfiguration(report)).containsExactly("LMC-C103 /suppressions/0");
    }

    @Test
    void anElementIsWithinTheSectionsThatItWasReadFrom() {
        Plan shipped = BundledPlan.LMC_2023_2027.load().toBuilder()
                .commitments(List.of())
                .build();
        RuleId idle = RuleId.of("LMC-V902");
        SectionNumber chapter = SectionNumber.of("4");
        Report report = Configuration.builder()
                .suppress(Suppression.of(FindingSelector.of(idle).within(chapter), "r", DraftPlans.TODAY))
                .build()
                .validator(StandardRules.catalogue(), DraftPlans.TODAY)
                .validate(shipped);
        assertThat(report.suppressed()).isNotEmpty();
        assertThat(report.findings(idle)).isNotEmpty();
        assertThat(report.suppressed())
                .allSatisfy(one -> assertThat(PlanPart.values())
                        .anyMatch(kind -> kind.of(shipped).stream()
                                .filter(part -> PlanPart.nameOf(part)
                                        .equals(one.finding().subject()))
                                .anyMatch(part -> part instanceof org.lmcplan.model.PlanElement element
                                        && element.readFrom().stream()
                                                .anyMatch(passage -> chapter.contains(passage.section())))));
    }

    @Test
    void partsOfARegisterAreSelectedByKindAndPattern() {
        Plan shipped = BundledPlan.LMC_2023_2027.load();
        Register register = BundledRegister.LMC_2023_2027.load().toBuilder()
                .projects(List.of())
                .searches(List.of())
                .build();
        LocalDate past = LocalDate.of(2000, 1, 1);
        RuleId rule = Configuration.standard()
                .validator(StandardRules.catalogue(), past)
                .validate(shipped, register)
                .findings()
                .get(0)
                .rule();
        for (String criterion : List.of("of: record", "at: /records/**")) {
            Report report = DraftPlans.configuration(
                            DraftPlans.suppressions("{rule: " + rule + ", " + criterion + UNTIL))
                    .validator(StandardRules.catalogue(), past)
                    .validate(shipped, register);
            assertThat(report.findings(rule)).isEmpty();
            assertThat(report.suppressed()).isNotEmpty();
        }
        Report other = DraftPlans.configuration(DraftPlans.suppressions("{rule: " + rule + ", of: plan" + UNTIL))
                .validator(StandardRules.catalogue(), past)
                .validate(shipped, register);
        assertThat(other.suppressed()).isEmpty();
    }

    @Test
    void overlappingEntriesAllCountAsUsedAndTheFirstGivesTheReason() {
        Report report = DraftPlans.validator(DraftPlans.suppressions(
                        "{rule: LMC-V905, within: \"1\", reason: first, expires: \"2027-12-31\"}",
                        "{rule: LMC-V905, at: /commitments/**, reason: second, expires: \"2027-12-31\"}",
                        "{rule: LMC-V905, words: Hold a regatta, reason: third, expires: \"2027-12-31\"}"))
                .validate(plan);
        assertThat(report.suppressed())
                .extracting(one -> one.reason())
                .containsExactly("first", "first", "second", "second");
        assertThat(DraftPlans.aboutConfiguration(report)).isEmpty();
    }

    @Test
    void aSelectorRejectsAMisplacedStar() {
        FindingSelector selector = FindingSelector.of(DraftPlans.IDLE);
        assertThatThrownBy(() -> selector.about("a*b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> selector.at(DocumentPath.of("/a*"))).isInstanceOf(IllegalArgumentException.class);
    }

    private Report under(String criterion) {
        return DraftPlans.validator(DraftPlans.suppressions("{rule: LMC-V905, " + criterion + UNTIL))
                .validate(plan);
    }
}
