package org.lmcplan.validate.declared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.model.Plan;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.validate.config.ConfigurationDocuments;
import org.lmcplan.validate.config.ConfiguredValidator;
import org.lmcplan.validate.plan.StandardRules;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.RuleId;

/** House rules that users of comparable tools asked for. */
class FieldCasesOfDeclaredRulesTest {

    private final Plan plan = LmcReader.create()
            .read(DocumentSource.text("""
                            format: lmc-plan/3
                            id: harbour-plan
                            names:
                              en: {text: The harbour plan, status: official, source: gazette}
                            language: en
                            edition: full
                            term: {from: 2023, to: 2027}
                            title: The harbour plan
                            textSource: gazette
                            sources:
                              - id: gazette
                                title: {en: The gazette}
                                publisher: Gazette
                                address: "https://example.org/plan"
                                published: "2023-12-26"
                            sections:
                              - number: "1"
                                title: Work
                                body: "Publish a chart. hold a regatta."
                            commitments:
                              - id: "1-1"
                                quote: Publish a chart
                                marker: Publish
                                force: deliver
                                acts: [implement]
                                x-deadline: "2028-06-30"
                                x-lead: Pilots
                                x-budget: 2000000
                              - id: "1-2"
                                quote: hold a regatta
                                marker: hold
                                force: deliver
                                acts: [hold]
                            """, Format.YAML).named("plan.yaml"))
            .orThrow();

    private final Register register = LmcReader.create()
            .readRegister(DocumentSource.text("""
                            format: lmc-register/2
                            id: harbour-register
                            version: "1"
                            plan: harbour-plan
                            records:
                              - id: chart
                                kind: document
                                stage: adopted
                                date: "2024"
                                commitments: ["1-1"]
                                citations: [{publisher: Gazette, address: "https://example.org/chart"}]
                                confidence: high
                                x-cost: "12.5"
                              - id: regatta
                                kind: meeting
                                date: "2024-07"
                                commitments: ["1-2"]
                                citations: [{publisher: Gazette, address: "https://example.org/regatta"}]
                                confidence: high
                                note: {en: seen}
                            """, Format.YAML).named("register.yaml"))
            .orThrow();

    @Test
    void case31RulesOnDeadlinesLeadsAndBudgetsNeedNoCode() {
        assertThat(found("commitment", "require: {x-deadline: some}")).containsExactly("1-2");
        assertThat(found("commitment", "where: {x-lead: some}\n    require: {x-lead: {in: [Customs, Coastguard]}}"))
                .containsExactly("1-1");
        assertThat(found("commitment", "require: {x-budget: {atMost: 1000000}}"))
                .containsExactly("1-1");
        assertThat(found("commitment", "require: {x-deadline: {atMost: \"2027-12-31\"}}"))
                .containsExactly("1-1");
        assertThat(found("commitment", "require: {quote: {matches: \"Hold*\"}}"))
                .containsExactly("1-1");
    }

    @Test
    void case31RulesReachTheRecordsOfARegister() {
        assertThat(found("record", "require: {note: some}")).containsExactly("chart");
        assertThat(found("record", "require: {x-cost: {atMost: 12}}")).containsExactly("chart");
        assertThat(found("record", "require: {date: {atLeast: \"2024-Q3\"}}")).containsExactly("chart");
        assertThat(found("meeting-record", "require: {number: some}")).containsExactly("regatta");
        assertThat(found("record", "require: {commitments.x-deadline: none}")).containsExactly("chart");
    }

    private List<String> found(String kind, String conditions) {
        ConfiguredValidator validator = ConfigurationDocuments.configuration("""
                        format: lmc-validation/1
                        rules:
                          - id: MIN-001
                            of: %s
                            %s
                            message: "{id}"
                        """.formatted(kind, conditions))
                .validator(StandardRules.catalogue(), LocalDate.of(2026, 11, 23));
        RuleId rule = RuleId.of("MIN-001");
        List<Finding> findings = List.of("commitment").contains(kind)
                ? validator.validate(plan).findings(rule)
                : validator.validate(plan, register).findings(rule);
        return findings.stream().map(Finding::message).toList();
    }
}
