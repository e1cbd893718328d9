package org.lmcplan.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.model.Plan;
import org.lmcplan.validate.config.Configuration;
import org.lmcplan.validate.config.ConfigurationReader;
import org.lmcplan.validate.plan.StandardRules;
import org.lmcplan.validate.rule.Catalogue;
import org.lmcplan.validate.rule.RuleOutcome;

/** Findings of declared rules are updated incrementally like those of other rules. */
class DeclaredRulesUpdateTest {

    private static final int PLANS = 40;
    private static final int CHANGES = 12;

    private static final String RULES = """
            format: lmc-validation/1
            rules:
              - id: VN-001
                of: commitment
                where: {targets.lifecycle: [exists, unstated]}
                require: {area.pillar: [economy, political-security], section.title: {matches: "*合作"}}
                message: "{id} {targets.names.zh} {area.priorityArea} {section.body}"
              - id: VN-002
                of: [mechanism, instrument, actor]
                require: {commitments.force: {only: [deliver, advance]}, readFrom.title: {count: 1}}
                message: "{id} {commitments} {commitments.quote}"
              - id: VN-003
                of: section
                require: {commitments: {count: {atMost: 2}}, statements.kind: none}
                message: "{number} {commitments.marker} {statements}"
              - id: VN-004
                of: cooperation-area
                require: {pillar.names.zh: {length: 4}, priorityArea.names: {has: en}, commitments.acts: {has: create}}
                message: "{section.title} {statements.quote}"
              - id: VN-005
                of: [plan, goal]
                require: {names: {has: km}}
                message: "{id} {names.zh}"
            """;

    @Test
    void afterAnyChangesTheReportIsThatOfTheWhole() {
        Configuration configuration = ConfigurationReader.of(StandardRules.catalogue())
                .read(LmcReader.create()
                        .readData(DocumentSource.text(RULES, Format.YAML).named("rules"))
                        .orThrow())
                .orThrow();
        Validator validator = configuration
                .validator(Catalogue.of("t", java.util.List.of()), LocalDate.of(2026, 1, 1))
                .engine();
        Seeds.of(PLANS).parallel().forEach(seed -> {
            PlanEdits edits = new PlanEdits(seed);
            Plan plan = BundledPlan.LMC_2023_2027.load();
            Validation current = validator.start(plan);
            assertThat(current.report().rules()).allMatch(rule -> rule.status() == RuleOutcome.Status.BREACHED);
            for (int i = 0; i < CHANGES; i++) {
                plan = edits.edit(plan);
                current = current.update(plan);
                assertThat(current.report()).as("seed %d, change %d", seed, i).isEqualTo(validator.validate(plan));
            }
        });
    }
}
