package org.lmcplan.validate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.Plan;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.validate.config.Configuration;
import org.lmcplan.validate.config.ConfiguredValidator;
import org.lmcplan.validate.config.Profile;
import org.lmcplan.validate.config.RuleSetting;
import org.lmcplan.validate.config.Suppression;
import org.lmcplan.validate.plan.StandardRules;
import org.lmcplan.validate.rule.Catalogue;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.Report;
import org.lmcplan.validate.rule.Rule;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleDefinition;
import org.lmcplan.validate.rule.RuleId;
import org.lmcplan.validate.rule.RuleScope;

/** Plans with findings, and configured validators. */
abstract class ConfiguredFixture {

    static final int PLANS = 30;
    static final int CHANGES = 8;
    static final LocalDate TODAY = LocalDate.of(2026, 1, 31);
    static final Set<String> FEW = Set.of(
            "LMC-V101", "LMC-V102", "LMC-V103", "LMC-V201", "LMC-V301", "LMC-V302", "LMC-V303", "LMC-V401", "LMC-V501");
    static final RuleId MARKER = RuleId.of("LMC-V501");
    static final RuleId UNIQUE = RuleId.of("LMC-V101");
    static final RuleId LEFT_OUT = RuleId.of("LMC-V303");

    final Plan shipped = BundledPlan.LMC_2023_2027.load();

    /** A few rules, so that an edit of a plan breaks only the intended rule, even when rules are added to the catalogue. */
    final Catalogue<Rule<?>> catalogue = Catalogue.of(
            "few",
            StandardRules.catalogue().rules().stream()
                    .filter(rule -> FEW.contains(rule.id().value()))
                    .toList());

    final Plan faulty = withMarkerOf(3, "落实");

    ConfiguredValidator under(RuleId rule, RuleSetting setting) {
        return Configuration.builder()
                .profile(Profile.builder("p").rule(rule, setting).build())
                .build()
                .validator(catalogue, "p", TODAY);
    }

    ConfiguredValidator validator(Suppression suppression) {
        return Configuration.builder().suppress(suppression).build().validator(catalogue, TODAY);
    }

    List<Finding> suppressible(Report report) {
        return report.findings().stream()
                .filter(finding ->
                        report.outcome(finding.rule()).orElseThrow().rule().suppressible())
                .toList();
    }

    Plan edited(long seed) {
        PlanEdits edits = new PlanEdits(seed);
        Plan plan = shipped;
        for (int i = 0; i < CHANGES; i++) {
            plan = edits.edit(plan);
        }
        return plan;
    }

    Plan withMarkerOf(int index, String marker) {
        return withMarkerOf(index, marker, shipped);
    }

    static Plan withMarkerOf(int index, String marker, Plan plan) {
        List<Commitment> commitments = new ArrayList<>(plan.commitments());
        Commitment one = commitments.get(index);
        commitments.set(
                index,
                one.toBuilder().marker(new org.lmcplan.model.Marker(marker)).build());
        return plan.toBuilder().commitments(commitments).build();
    }

    static Severity severity(Report report, RuleId rule) {
        return report.outcome(rule).orElseThrow().severity();
    }

    static Rule<Commitment> rule(String id, java.util.function.BiConsumer<Commitment, RuleContext> check) {
        return new Rule<>() {
            @Override
            public RuleDefinition definition() {
                return RuleDefinition.of(id, Severity.NOTE);
            }

            @Override
            public RuleScope<Commitment> scope() {
                return RuleScope.each(Commitment.class);
            }

            @Override
            public void check(Commitment commitment, RuleContext context) {
                check.accept(commitment, context);
            }
        };
    }
}
