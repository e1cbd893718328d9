package org.lmcplan.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.model.Plan;
import org.lmcplan.model.Slug;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.validate.config.Configuration;
import org.lmcplan.validate.config.Profile;
import org.lmcplan.validate.config.RuleSetting;
import org.lmcplan.validate.plan.StandardRules;
import org.lmcplan.validate.rule.Report;
import org.lmcplan.validate.rule.RuleId;
import org.lmcplan.validate.rule.RuleOutcome;

/** Rules that fit only plans of one framework run only where they are asked for. */
class OptionalRulesTest {

    private static final RuleId PILLARS = RuleId.of("LMC-V601");
    private static final RuleId PRIORITY_AREAS = RuleId.of("LMC-V602");

    private final Plan plan = withoutPillarsAndPriorityAreas();

    @Test
    void theStandardValidatorDoesNotCountPillarsOrPriorityAreas() {
        Report report = Validator.standard().validate(plan);
        assertThat(rulesThatFound(report)).doesNotContain(PILLARS, PRIORITY_AREAS);
        assertThat(report.rules())
                .filteredOn(outcome -> outcome.rule().optional())
                .extracting(outcome -> outcome.rule().id())
                .containsExactly(PILLARS, PRIORITY_AREAS);
        assertThat(report.rules())
                .filteredOn(outcome -> outcome.rule().optional())
                .allMatch(outcome -> outcome.status() == RuleOutcome.Status.SKIPPED);
    }

    @Test
    void theStandardValidatorCountsThemInPlansOfTheirFramework() {
        Plan ofTheFramework =
                plan.toBuilder().framework(Slug.of("lancang-mekong")).build();
        Plan ofAnother = plan.toBuilder().framework(Slug.of("three-lakes")).build();
        assertThat(rulesThatFound(Validator.standard().validate(ofTheFramework)))
                .contains(PILLARS, PRIORITY_AREAS);
        assertThat(rulesThatFound(Validator.standard().validate(ofAnother))).doesNotContain(PILLARS, PRIORITY_AREAS);
    }

    @Test
    void aValidatorCountsThemIfTheirSeverityIsSet() {
        Validator validator =
                Validator.builder().severity(PILLARS, Severity.ERROR).build();
        assertThat(rulesThatFound(validator.validate(plan))).contains(PILLARS).doesNotContain(PRIORITY_AREAS);
    }

    @Test
    void aProfileCountsThemIfItNamesThem() {
        Profile named = Profile.builder("framework")
                .rule(PRIORITY_AREAS, new RuleSetting.As(Severity.WARNING))
                .build();
        assertThat(rulesThatFound(validate(named))).contains(PRIORITY_AREAS).doesNotContain(PILLARS);
    }

    @Test
    void aProfileThatSetsAllWarningsDoesNotAskForThem() {
        Profile strict = Profile.builder("strict")
                .severity(Severity.WARNING, new RuleSetting.As(Severity.ERROR))
                .build();
        assertThat(rulesThatFound(validate(strict))).doesNotContain(PILLARS, PRIORITY_AREAS);
    }

    private Report validate(Profile profile) {
        return Configuration.builder()
                .profile(profile)
                .build()
                .validator(StandardRules.catalogue(), profile.name().value(), LocalDate.of(2026, 1, 1))
                .validate(plan);
    }

    private static List<RuleId> rulesThatFound(Report report) {
        return report.findings().stream()
                .map(finding -> finding.rule())
                .distinct()
                .toList();
    }

    private static Plan withoutPillarsAndPriorityAreas() {
        return BundledPlan.LMC_2023_2027.load().toBuilder()
                .framework(Optional.empty())
                .pillars(List.of())
                .priorityAreas(List.of())
                .build();
    }
}
