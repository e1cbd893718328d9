package org.lmcplan.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lmcplan.io.BundledRegister;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.Confidence;
import org.lmcplan.model.evidence.MeetingRecord;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.validate.config.Baseline;
import org.lmcplan.validate.config.Configuration;
import org.lmcplan.validate.config.ConfiguredValidator;
import org.lmcplan.validate.config.RuleSetting;
import org.lmcplan.validate.config.Suppression;
import org.lmcplan.validate.rule.Report;
import org.lmcplan.validate.rule.RuleId;

/** Rules on registers are set and suppressed by the same configuration as those on plans. */
class ConfiguredRegistersTest extends ConfiguredFixture {

    private static final RuleId SOURCED = RuleId.of("LMC-E201");

    /** A record without a source. */
    private final Register unsourced = BundledRegister.LMC_2023_2027.load().toBuilder()
            .records(List.of(MeetingRecord.builder()
                    .id(Slug.of("water-forum-9"))
                    .date(PartialDate.of("2025"))
                    .addTargets(Slug.of("water-forum"))
                    .confidence(Confidence.HIGH)
                    .build()))
            .build();

    @Test
    void aProfileSetsTheRules() {
        Report report = under(SOURCED, new RuleSetting.As(Severity.ERROR)).validate(shipped, unsourced);
        assertThat(report.findings(SOURCED))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.ERROR));
        assertThat(report.outcome(MARKER)).isEmpty();
        assertThat(report.asOf()).contains(TODAY);
        report = under(SOURCED, new RuleSetting.Off(Message.of("no", "否"))).validate(shipped, unsourced);
        assertThat(report.outcome(SOURCED).orElseThrow()).hasToString("LMC-E201 skipped: no");
    }

    @Test
    void aSuppressionAppliesAndIsCheckedOnlyWithARegister() {
        ConfiguredValidator validator = validator(
                Suppression.at(DocumentPath.of("/records/0"), SOURCED, "the minutes are being scanned", TODAY));
        assertThat(validator.validate(shipped, unsourced).findings(SOURCED)).isEmpty();
        assertThat(validator.validate(shipped, unsourced).suppressed()).hasSize(1);
        assertThat(validator.validate(shipped).findings()).isEmpty();
        assertThat(validator
                        .validate(shipped, BundledRegister.LMC_2023_2027.load())
                        .findings())
                .extracting(finding -> finding.rule().value())
                .contains("LMC-C101");
    }

    @Test
    void aSuppressionOfARuleOnPlansIsNotCheckedWithARegister() {
        ConfiguredValidator validator = validator(Suppression.about("3-4", MARKER, "as printed", TODAY));
        assertThat(validator.validate(shipped, unsourced).findings(RuleId.of("LMC-C101")))
                .isEmpty();
    }

    @Test
    void aBaselineSuppressesEarlierFindings() {
        Baseline baseline = Configuration.standard()
                .validator(catalogue, TODAY)
                .baseline(shipped, unsourced, "taken over from the old register");
        ConfiguredValidator validator =
                Configuration.standard().withBaseline(baseline).validator(catalogue, TODAY);
        assertThat(baseline.entries()).isNotEmpty();
        assertThat(validator.validate(shipped, unsourced).findings()).isEmpty();
    }

    @Test
    void aRuleThatCannotBeSuppressedCannotBeTurnedOff() {
        assertThatThrownBy(() -> under(RuleId.of("LMC-E103"), new RuleSetting.Off(Message.of("no", "否"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("LMC-E103");
    }
}
