package org.lmcplan.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.Force;
import org.lmcplan.model.Plan;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.validate.config.Configuration;
import org.lmcplan.validate.config.ConfiguredValidator;
import org.lmcplan.validate.config.Profile;
import org.lmcplan.validate.config.RuleSetting;
import org.lmcplan.validate.config.Suppression;
import org.lmcplan.validate.rule.Report;
import org.lmcplan.validate.rule.RuleId;

/** Rules on versions are set and suppressed by the same configuration as those on plans. */
class ConfiguredTransitionsTest extends ConfiguredFixture {

    private static final RuleId SOFTENED = RuleId.of("LMC-T401");

    private final Plan older = shipped;
    private final Plan newer = softened();

    @Test
    void oneReportContainsFindingsAboutThePlanAndItsChanges() {
        Report report = Configuration.standard().validator(catalogue, TODAY).validate(older, newer);
        assertThat(report.findings(SOFTENED)).hasSize(1);
        assertThat(report.rules()).extracting(rule -> rule.rule().id()).isSorted();
        assertThat(report.outcome(RuleId.of("LMC-V101"))).isPresent();
        assertThat(report.asOf()).contains(TODAY);
    }

    @Test
    void aSuppressionAppliesAndIsNotCheckedWithOnlyOneVersion() {
        ConfiguredValidator validator = Configuration.builder()
                .suppress(Suppression.about("3-4", SOFTENED, "the marker was misread", TODAY))
                .build()
                .validator(catalogue, TODAY);
        assertThat(validator.validate(older, newer).findings(SOFTENED)).isEmpty();
        assertThat(validator.validate(older, newer).suppressed()).hasSize(1);
        assertThat(validator.validate(older, older).findings())
                .extracting(finding -> finding.rule().value())
                .containsExactly("LMC-C101");
        assertThat(validator.validate(newer).findings(RuleId.of("LMC-C101"))).isEmpty();
    }

    @Test
    void aProfileSetsTheRules() {
        Report report = Configuration.builder()
                .profile(Profile.builder("strict")
                        .rule(SOFTENED, new RuleSetting.As(Severity.ERROR))
                        .rule(RuleId.of("LMC-T402"), new RuleSetting.Off(Message.of("no", "否")))
                        .build())
                .build()
                .validator(catalogue, "strict", TODAY)
                .validate(older, newer);
        assertThat(report.findings(SOFTENED).get(0).severity()).isEqualTo(Severity.ERROR);
        assertThat(report.outcome(RuleId.of("LMC-T402")).orElseThrow()).hasToString("LMC-T402 skipped: no");
    }

    private Plan softened() {
        List<Commitment> commitments = new ArrayList<>(older.commitments());
        commitments.set(3, commitments.get(3).toBuilder().force(Force.EXPLORE).build());
        return older.toBuilder().commitments(commitments).build();
    }
}
