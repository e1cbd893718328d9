package org.lmcplan.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.problem.SuppressionGround;
import org.lmcplan.validate.config.Baseline;
import org.lmcplan.validate.config.Configuration;
import org.lmcplan.validate.config.ConfiguredValidator;
import org.lmcplan.validate.config.FindingSelector;
import org.lmcplan.validate.config.Profile;
import org.lmcplan.validate.config.RuleSetting;
import org.lmcplan.validate.config.Suppression;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.Report;
import org.lmcplan.validate.rule.Rule;
import org.lmcplan.validate.rule.RuleId;
import org.lmcplan.validate.rule.RuleOutcome;
import org.lmcplan.validate.rule.RuleOutcome.Status;
import org.lmcplan.validate.rule.SuppressedFinding;

class SuppressionTest extends ConfiguredFixture {

    @Test
    void aSuppressedFindingIsReportedSeparatelyWithReasonAndLastDay() {
        DocumentPath at = DocumentPath.of("/commitments/3/marker");
        Finding found = Validator.of(catalogue).validate(faulty).findings().get(0);
        Report report = validator(Suppression.of(found, "the ministry was asked", TODAY))
                .validate(faulty);
        assertThat(report.findings()).isEmpty();
        assertThat(report.suppressed()).singleElement().satisfies(one -> {
            assertThat(one.finding().path()).isEqualTo(at);
            assertThat(one.ground()).isEqualTo(SuppressionGround.SUPPRESSION);
            assertThat(one.expires()).contains(TODAY);
            assertThat(one.toString())
                    .startsWith("/commitments/3/marker error LMC-V501 ")
                    .endsWith(" suppressed until 2026-01-31: the ministry was asked");
        });
        RuleOutcome outcome = report.outcome(MARKER).orElseThrow();
        assertThat(outcome.status()).isEqualTo(Status.PASSED);
        assertThat(outcome.findings()).isZero();
        assertThat(report.hasErrors()).isFalse();
    }

    @Test
    void aSuppressionBySubjectMatchesAtAnyPath() {
        String id = shipped.commitments().get(3).id().value();
        ConfiguredValidator validator = validator(Suppression.about(id, MARKER, "known", TODAY));
        List<Commitment> reversed = new ArrayList<>(faulty.commitments());
        reversed.add(0, reversed.remove(3));
        Plan moved = faulty.toBuilder().commitments(reversed).build();
        for (Plan plan : List.of(faulty, moved)) {
            assertThat(validator.validate(plan).findings(MARKER)).isEmpty();
            assertThat(validator.validate(plan).suppressed()).hasSize(1);
        }
    }

    @Test
    void aSuppressionWithPathAndSubjectNeedsBothToMatch() {
        String id = shipped.commitments().get(3).id().value();
        for (String path : List.of("/commitments/3/marker", "/commitments/4/marker")) {
            Suppression both = Suppression.of(
                    FindingSelector.of(MARKER).at(DocumentPath.of(path)).about(id), "known", TODAY);
            assertThat(validator(both).validate(faulty).suppressed()).hasSize(path.contains("3") ? 1 : 0);
            Suppression other = Suppression.of(
                    FindingSelector.of(MARKER).at(DocumentPath.of(path)).about("3-99"), "known", TODAY);
            assertThat(validator(other).validate(faulty).suppressed()).isEmpty();
        }
    }

    @Test
    void ofSeveralMatchingSuppressionsTheFirstGivesTheReasonAndAllCountAsUsed() {
        DocumentPath path = DocumentPath.of("/commitments/3/marker");
        String id = shipped.commitments().get(3).id().value();
        String quote = shipped.commitments().get(3).quote();
        FindingSelector byPath = FindingSelector.of(MARKER).at(path).words(quote);
        List<Suppression> all = new ArrayList<>(List.of(
                Suppression.of(byPath.about(id), "both", TODAY),
                Suppression.about(id, MARKER, "subject", TODAY),
                Suppression.of(byPath, "path", TODAY),
                Suppression.of(byPath, "again", TODAY),
                Suppression.of(FindingSelector.of(MARKER).words(quote), "words", TODAY),
                Suppression.of(FindingSelector.of(MARKER).within(SectionNumber.of("3")), "section", TODAY),
                Suppression.of(FindingSelector.of(MARKER).of(PlanPart.COMMITMENT), "kind", TODAY),
                Suppression.at(DocumentPath.of("/commitments/*/marker"), MARKER, "pattern", TODAY),
                Suppression.at(DocumentPath.of("/**"), MARKER, "rule", TODAY),
                Suppression.about("3-*", MARKER, "start", TODAY)));
        for (int i = 0; i < all.size(); i++) {
            Collections.rotate(all, 1);
            Configuration.Builder builder = Configuration.builder();
            all.forEach(builder::suppress);
            Report report = builder.build().validator(catalogue, TODAY).validate(faulty);
            assertThat(report.suppressed())
                    .extracting(SuppressedFinding::reason)
                    .containsExactly(all.get(0).reason());
            assertThat(report.findings()).isEmpty();
        }
    }

    @Test
    void anExpiredSuppressionHasNoEffectAndIsReported() {
        Suppression known =
                Suppression.at(DocumentPath.of("/commitments/3/marker"), MARKER, "asked", TODAY.minusDays(1));
        Report report = validator(known).validate(faulty);
        assertThat(report.suppressed()).isEmpty();
        assertThat(report.findings(MARKER)).hasSize(1);
        assertThat(report.findings(RuleId.of("LMC-C102")))
                .singleElement()
                .hasToString(
                        "/suppressions/0 warning LMC-C102 The suppression of LMC-V501 at /commitments/3/marker expired"
                                + " on 2026-01-30. (fix the finding, or extend the suppression if its reason still holds: 'asked')");
        assertThat(report.outcome(RuleId.of("LMC-C102")).orElseThrow().status()).isEqualTo(Status.BREACHED);
        assertThat(report.findings(RuleId.of("LMC-C101"))).isEmpty();
    }

    @Test
    void aSuppressionThatMatchesNothingIsReported() {
        Report report =
                validator(Suppression.about("3-4", MARKER, "asked", TODAY)).validate(shipped);
        assertThat(report.toString(Locale.CHINESE))
                .isEqualTo("/suppressions/0 warning LMC-C101 3-4 处对 LMC-V501 的抑制没有对应任何发现。（请删除该抑制）");
        assertThat(report.findings().get(0).properties()).containsEntry("reason", "asked");
    }

    @Test
    void aSuppressionOfARuleThatDidNotRunIsNotReported() {
        Profile off = Profile.builder("off")
                .rule(MARKER, new RuleSetting.Off(Message.of("no", "否")))
                .build();
        Report report = Configuration.builder()
                .profile(off)
                .suppress(Suppression.about("3-4", MARKER, "asked", TODAY))
                .build()
                .validator(catalogue, "off", TODAY)
                .validate(shipped);
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void findingsThatCannotBeSuppressedAreReportedAndSoIsTheAttempt() {
        List<Commitment> twice = new ArrayList<>(shipped.commitments());
        twice.add(1, twice.get(0));
        Plan plan = shipped.toBuilder().commitments(twice).build();
        Report before = Validator.of(catalogue).validate(plan);
        Report report = validator(Suppression.at(DocumentPath.of("/commitments/1/id"), UNIQUE, "we know", TODAY))
                .validate(plan);
        assertThat(report.suppressed()).isEmpty();
        assertThat(report.findings(UNIQUE)).isEqualTo(before.findings(UNIQUE)).isNotEmpty();
        assertThat(report.findings(RuleId.of("LMC-C103")))
                .singleElement()
                .hasToString(
                        "/suppressions/0 error LMC-C103 LMC-V101 cannot be suppressed, but there is a suppression at"
                                + " /commitments/1/id. (delete the suppression and fix the plan)");
    }

    @Test
    void aSuppressionOfAnUnknownRuleIsReported() {
        Report report = validator(Suppression.about("3-4", RuleId.of("VN-001"), "asked", TODAY))
                .validate(shipped);
        assertThat(report)
                .hasToString(
                        "/suppressions/0 warning LMC-C101 The suppression at 3-4 names the unknown rule VN-001. (delete it, or"
                                + " correct the id of the rule)");
    }

    @Test
    void theFailureOfARuleCannotBeSuppressed() {
        Rule<Commitment> failing = rule("VN-001", (commitment, context) -> {
            throw new IllegalStateException("no such luck");
        });
        Configuration configuration = Configuration.builder()
                .rules("1", List.of(failing))
                .suppress(Suppression.at(DocumentPath.of("/commitments/0"), failing.id(), "known", TODAY))
                .suppress(Suppression.about("9-9", failing.id(), "known", TODAY))
                .build();
        ConfiguredValidator validator = configuration.validator(catalogue, TODAY);
        Baseline baseline = validator.baseline(shipped, "as it was");
        assertThat(baseline.entries()).isEmpty();
        Report report =
                configuration.withBaseline(baseline).validator(catalogue, TODAY).validate(shipped);
        assertThat(report.suppressed()).isEmpty();
        assertThat(report.findings()).hasSameSizeAs(shipped.commitments());
        RuleOutcome outcome = report.outcome(failing.id()).orElseThrow();
        assertThat(outcome.status()).isEqualTo(Status.FAILED);
        assertThat(outcome.failures()).isEqualTo(shipped.commitments().size());
    }

    @Test
    void suppressingEveryFindingByItselfSuppressesAll() {
        Seeds.of(PLANS).forEach(seed -> {
            Plan plan = edited(seed);
            Report before = Validator.of(catalogue).validate(plan);
            Configuration.Builder builder = Configuration.builder();
            before.findings().forEach(finding -> builder.suppress(Suppression.of(finding, "known", TODAY)));
            Report after = builder.build().validator(catalogue, TODAY).validate(plan);
            List<Finding> suppressible = suppressible(before);
            assertThat(after.suppressed())
                    .as("seed %d", seed)
                    .extracting(SuppressedFinding::finding)
                    .isEqualTo(suppressible);
            List<Finding> rest = new ArrayList<>(before.findings());
            rest.removeAll(suppressible);
            assertThat(after.findings().subList(0, rest.size()))
                    .as("seed %d", seed)
                    .isEqualTo(rest);
            assertThat(after.findings().subList(rest.size(), after.findings().size()))
                    .as("seed %d", seed)
                    .allMatch(finding -> finding.rule().equals(RuleId.of("LMC-C103")));
        });
    }
}
