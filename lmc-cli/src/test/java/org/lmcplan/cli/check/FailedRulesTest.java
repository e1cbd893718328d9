package org.lmcplan.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lmcplan.cli.input.Input;
import org.lmcplan.cli.terminal.ExitCode;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.io.LmcReader;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.validate.Validator;
import org.lmcplan.validate.config.Configuration;
import org.lmcplan.validate.rule.Report;
import org.lmcplan.validate.rule.Rule;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleDefinition;
import org.lmcplan.validate.rule.RuleId;
import org.lmcplan.validate.rule.RuleScope;

class FailedRulesTest {

    /** A rule with a defect. */
    private static final class Defective implements Rule<Commitment> {
        @Override
        public RuleDefinition definition() {
            return RuleDefinition.of("TEST-1", Severity.NOTE);
        }

        @Override
        public RuleScope<Commitment> scope() {
            return RuleScope.each(Commitment.class);
        }

        @Override
        public void check(Commitment commitment, RuleContext context) {
            throw new IllegalStateException("a defect");
        }
    }

    private static final Input BUNDLED = new Input.OfBundled("@lmc-2023-2027");

    private final CheckedDocument document = CheckedDocument.ofPlan(BUNDLED, BUNDLED.readPlan(LmcReader.create()));

    @Test
    void aFailedRuleIsADefectOfTheProgram() {
        assertThat(CheckVerdict.of(List.of(checked()), Optional.empty())).isEqualTo(ExitCode.DEFECT);
    }

    @Test
    void aDocumentWithoutFailedRulesIsJudgedByItsFindings() {
        CheckedDocument plain = document.withReport(
                Validator.standard().validate(document.wholePlan().orElseThrow()));
        assertThat(CheckVerdict.of(List.of(plain), Optional.of(Severity.ERROR))).isEqualTo(ExitCode.DONE);
        assertThat(CheckVerdict.of(List.of(plain), Optional.of(Severity.NOTE))).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void failuresAreShownHoweverSevereAFindingMustBe() {
        ShownFindings shown = ShownFindings.all(List.of(checked())).atLeast(Severity.ERROR);
        assertThat(shown.report().problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.code()).isEqualTo("TEST-1"));
    }

    @Test
    void failuresAreNoFindingsOfTheirRule() {
        Report report = checked().report().orElseThrow();
        Report counted = Reports.withFewer(report, report.findings());
        assertThat(counted.outcome(RuleId.of("TEST-1")))
                .isEqualTo(report.outcome(RuleId.of("TEST-1")))
                .hasValueSatisfying(outcome -> assertThat(outcome.findings()).isZero());
    }

    @Test
    void theFailureOfARuleThatIsNotAskedForDoesNotCount() {
        RuleSelection selection = new RuleSelection(Set.of(RuleId.of("LMC-V101")), Set.of());
        CheckedDocument selected =
                document.withReport(selection.apply(checked().report().orElseThrow()));
        assertThat(CheckVerdict.of(List.of(selected), Optional.of(Severity.NOTE)))
                .isEqualTo(ExitCode.DONE);
    }

    private CheckedDocument checked() {
        return document.withReport(Configuration.builder()
                .rules("test", List.of(new Defective()))
                .build()
                .validator(Validator.standard().catalogue(), LocalDate.of(2026, 11, 23))
                .validate(BundledPlan.LMC_2023_2027.load()));
    }
}
