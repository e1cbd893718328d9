package org.lmcplan.validate.declared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lmcplan.io.BundledRegister;
import org.lmcplan.model.BudgetItem;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.model.Extensions;
import org.lmcplan.model.Money;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Plan;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.validate.config.ConfigurationDocuments;
import org.lmcplan.validate.config.ConfiguredValidator;
import org.lmcplan.validate.plan.StandardRules;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.Report;
import org.lmcplan.validate.rule.RuleId;

/** Rules without code compare numbers and dates, wherever they are written, and say so where they cannot. */
class ComparedValuesTest extends DeclaredRulesFixture {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Register register = BundledRegister.LMC_2023_2027.load();

    @ParameterizedTest
    @CsvSource({
        "2000000, x-a: {atMost: 1000000}, fails",
        "2000000, x-a: {atMost: 2000000}, passes",
        "2000000, x-a: {atLeast: 2000001}, fails",
        "2000000, x-a: {atMost: '2000000.00'}, passes",
        "'\"2000000.50\"', x-a: {atMost: 2000000}, fails",
        "'\"2000000.50\"', x-a: {atLeast: '2000000.50'}, passes",
        "'\"-5\"', x-a: {atMost: -4}, passes",
        "'\"2028-06-30\"', x-a: {atMost: '2027-12-31'}, fails",
        "'\"2027-06-30\"', x-a: {atMost: '2027-12-31'}, passes",
        "'\"2027-Q4\"', x-a: {atMost: '2027-12-31'}, passes",
        "'\"2027-Q4\"', x-a: {atMost: '2027-11'}, fails",
        "'\"2027-H1\"', x-a: {atMost: '2027-Q2'}, passes",
        "'\"2027-H2\"', x-a: {atLeast: '2027-Q3'}, passes",
        "'\"2027-H2\"', x-a: {atLeast: '2027-Q4'}, fails",
        "2027, x-a: {atMost: '2027-12'}, passes",
        "2028, x-a: {atMost: '2027-12'}, fails",
        "'\"2027-06\"', x-a: {atMost: 2027}, passes",
        "'\"2028-06\"', x-a: {atMost: 2027}, fails",
        "none, x-a: {atMost: 5}, passes",
        "none, 'not: {x-a: {atMost: 5}}', passes",
        "none, 'not: {not: {x-a: {atMost: 5}}}', passes",
        "none, 'all: [{x-a: {atMost: 5}}, {x-a: some}]', fails",
        "none, cadence.years: {atLeast: 2}, passes",
        "none, start: {atLeast: '2027'}, passes",
        "none, 'any: [{x-a: none}, {x-a: {atMost: 5}}]', passes",
        "'[1, 7]', x-a: {atLeast: 5}, passes",
        "'[1, 2]', x-a: {atLeast: 5}, fails",
        "true, x-a: {atMost: 5}, true and 5",
        "two million, x-a: {atMost: 1000000}, two million and 1000000",
        "two million, 'not: {x-a: {atMost: 1000000}}', two million and 1000000",
        "soon, x-a: {atLeast: '2027-06'}, soon and 2027-06",
        "'\"2027-06\"', x-a: {atMost: 5}, 2027-06 and 5",
        "20270601, x-a: {atMost: '2027-06'}, 20270601 and 2027-06",
        "soon, 'any: [{x-a: {atMost: 5}}, {id: some}]', passes",
        "soon, 'any: [{id: some}, {x-a: {atMost: 5}}]', passes",
        "soon, 'all: [{x-a: {atMost: 5}}, {id: none}]', fails",
        "soon, 'any: [{x-a: {atMost: 5}}, {id: none}]', soon and 5",
        "'[soon, 3]', x-a: {atMost: 5}, soon and 5",
    })
    void anExtensionIsComparedAsANumberOrADate(String value, String require, String result) {
        Plan changed = withExtension(value);
        assertThat(outcome(asked(changed, "commitment", require))).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({
        "2000000, x-a > 1000000, passes",
        "'\"2000000.50\"', x-a > 2000000.6, fails",
        "'\"2000000.50\"', x-a <= 2000000.5, passes",
        "'\"2027-Q4\"', x-a < 2028, passes",
        "2027, x-a < 2027-06, fails",
        "soon, x-a < 2028, soon and 2028",
        "soon, not x-a < 2028, soon and 2028",
        "soon, all x-a < 2028, soon and 2028",
        "soon, x-a < 2028 or id exists, passes",
        "soon, x-a < 2028 and not id exists, fails",
        "none, x-a < 2028, fails",
        "soon, x-a = soon, passes",
        "soon, x-a matches 's*', passes",
    })
    void aConditionWrittenAsTextComparesAlike(String value, String require, String result) {
        List<Finding> findings = new ArrayList<>();
        Plan changed = withExtension(value);
        findings.addAll(validator(ConfigurationDocuments.configuration("""
                        format: lmc-validation/1
                        rules:
                          - id: VN-001
                            of: commitment
                            require: "%s"
                            message: "{id}"
                        """.formatted(require)))
                .validate(changed)
                .findings());
        assertThat(outcome(findings)).isEqualTo(result);
    }

    @Test
    void aSelectionThatCannotBeDecidedIsReported() {
        String id = plan.commitments().get(0).id().value();
        Report report = validator(ConfigurationDocuments.configuration("""
                        format: lmc-validation/1
                        rules:
                          - id: VN-001
                            severity: error
                            of: commitment
                            where: {x-a: {atLeast: 5}}
                            require: {quote: none}
                            message: "{id} is large"
                        """)).validate(withExtension("many"));
        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding)
                    .hasToString(
                            "/commitments/0 error VN-001 'many' in x-a of " + id
                                    + " cannot be compared with 5. (write a number, or a date such as \"2027-06\" or \"2027-Q3\")");
            assertThat(finding.message(Locale.CHINESE)).isEqualTo(id + " 的 x-a 为“many”，无法与 5 比较。");
        });
    }

    @Test
    void aSelectionByABoundLeavesOutPartsWithoutTheValue() {
        String rule = """
                format: lmc-validation/1
                rules:
                  - {id: VN-001, of: commitment, where: %s, require: {quote: none}, message: "{id}"}
                """;
        for (String nothing : List.of("{x-a: {atLeast: 5}}", "{cadence.years: {atMost: 9}}", "{due: {atMost: 2027}}")) {
            assertThat(validator(ConfigurationDocuments.configuration(rule.formatted(nothing)))
                            .validate(withExtension("none"))
                            .findings())
                    .as(nothing)
                    .isEmpty();
            assertThat(validator(ConfigurationDocuments.configuration(rule.formatted("{not: " + nothing + "}")))
                            .validate(withExtension("none"))
                            .findings())
                    .as(nothing)
                    .hasSize(1);
        }
    }

    @Test
    void theValuesOfOtherPartsAreComparedToo() {
        Commitment first = withExtension("soon").commitments().get(0);
        Plan changed = plan.toBuilder().commitments(List.of(first)).build();
        String section = first.section().toString();
        assertThat(validator(ConfigurationDocuments.configuration("""
                        format: lmc-validation/1
                        rules:
                          - id: VN-001
                            of: section
                            where: {number: "%s"}
                            require: "any commitments (x-a > 2027-06)"
                            message: "{number}"
                        """.formatted(section)))
                        .validate(changed)
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .isEqualTo("'soon' in x-a of " + section + " cannot be compared with 2027-06."));
    }

    @Test
    void amountsAreComparedWithDecimals() {
        Commitment first = plan.commitments().get(0).toBuilder()
                .budget(List.of(
                        BudgetItem.builder().amount(Money.of("USD 15.80")).build()))
                .due(PartialDate.of("2027-Q2"))
                .build();
        Plan changed = plan.toBuilder().commitments(List.of(first)).build();
        for (String holds : List.of(
                "budget.amount.value: {atMost: \"15.8\"}",
                "budget.amount.value: {atLeast: 15.8}",
                "budget.amount.value: \"15.8\"",
                "budget.amount.value: 15.8",
                "budget.amount.value: {only: [15.8, 3]}",
                "due: {atMost: \"2027-H1\"}",
                "due: {atLeast: \"2027-04\"}")) {
            assertThat(asked(changed, "commitment", holds)).as(holds).isEmpty();
            assertThat(asked(changed, "commitment", "not: {" + holds + "}"))
                    .as(holds)
                    .hasSize(1);
        }
        assertThat(asked(changed, "commitment", "budget.amount.value: {atLeast: \"15.81\"}"))
                .hasSize(1);
        assertThat(asked(changed, "commitment", "due: {atMost: \"2027-05\"}")).hasSize(1);
    }

    @Test
    void patternsDisregardUpperAndLowerCase() {
        Commitment first = plan.commitments().get(0);
        Plan changed = plan.toBuilder()
                .commitments(List.of(
                        first.toBuilder()
                                .extensions(extension("x-a", "Ministry of Finance"))
                                .build(),
                        first.toBuilder()
                                .extensions(extension("x-a", "ministry of finance"))
                                .build(),
                        first.toBuilder()
                                .extensions(extension("x-a", "the ministry"))
                                .build()))
                .build();
        assertThat(asked(changed, "commitment", "x-a: {matches: \"MINISTRY*\"}"))
                .extracting(finding -> finding.path().toString())
                .containsExactly("/commitments/2");
    }

    @Test
    void aRuleOnRecordsRunsWhereARegisterIsValidated() {
        ConfiguredValidator validator =
                ConfigurationDocuments.configuration("""
                        format: lmc-validation/1
                        profiles:
                          strict: {rules: {VN-001: error, VN-004: {off: not now}}}
                        rules:
                          - {id: VN-001, of: record, require: {note: some}, message: "{id} of {date} has no note"}
                          - {id: VN-002, of: [meeting-record, project], require: {targets.id: some}, message: "{id}"}
                          - {id: VN-003, of: money-record, require: {amount.value: {atMost: 1}}, message: "{id}"}
                          - {id: VN-004, of: search, require: {places: some}, message: "{id}"}
                          - {id: VN-005, of: funder, require: {names: none}, message: "{id}"}
                          - {id: VN-006, of: goal, require: {names: none}, message: "{id}"}
                        """).validator(StandardRules.catalogue(), "strict", TODAY);
        Report report = validator.validate(plan, register);
        List<String> withoutNote = register.records().stream()
                .filter(record -> record.note().isEmpty())
                .map(record -> record.id() + " of " + record.date() + " has no note")
                .toList();
        assertThat(report.findings(RuleId.of("VN-001")))
                .extracting(Finding::message)
                .isNotEmpty()
                .containsExactlyElementsOf(withoutNote);
        assertThat(report.outcome(RuleId.of("VN-001")).orElseThrow().severity()).isEqualTo(Severity.ERROR);
        assertThat(report.outcome(RuleId.of("VN-004")).orElseThrow()).hasToString("VN-004 skipped: not now");
        assertThat(report.findings(RuleId.of("VN-005"))).hasSameSizeAs(register.funders());
        assertThat(report.outcome(RuleId.of("VN-006"))).isEmpty();
        assertThat(validator.validate(plan).outcome(RuleId.of("VN-001"))).isEmpty();
        assertThat(validator.validate(plan).findings(RuleId.of("VN-006"))).hasSameSizeAs(plan.goals());
    }

    private Plan withExtension(String written) {
        ExtensionValue value = ConfigurationDocuments.value("x: " + written, "x");
        Commitment first = plan.commitments().get(0);
        return plan.toBuilder()
                .commitments(List.of(first.toBuilder()
                        .extensions(written.equals("none") ? Extensions.none() : Extensions.of(Map.of("x-a", value)))
                        .build()))
                .build();
    }

    private static Extensions extension(String key, String text) {
        return Extensions.of(Map.of(key, ExtensionValue.of(text)));
    }

    /** Passes, fails, or what could not be compared. */
    private static String outcome(List<Finding> findings) {
        assertThat(findings).hasSizeBetween(0, 1);
        if (findings.isEmpty()) {
            return "passes";
        }
        Map<String, String> properties = findings.get(0).properties();
        return findings.get(0).message().contains("cannot be compared")
                ? properties.get("value") + " and " + properties.get("bound")
                : "fails";
    }
}
