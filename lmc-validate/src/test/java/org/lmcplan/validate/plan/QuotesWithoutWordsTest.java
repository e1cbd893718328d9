package org.lmcplan.validate.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.Plan;
import org.lmcplan.validate.Validator;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.Report;
import org.lmcplan.validate.rule.RuleId;

class QuotesWithoutWordsTest {

    @Test
    void aQuoteThatIsOnlyAGapCitesNothingAndMakesNoRuleFail() {
        Plan shipped = BundledPlan.LMC_2023_2027.load();
        List<Commitment> commitments = new ArrayList<>(shipped.commitments());
        commitments.set(0, commitments.get(0).toBuilder().quote("…").build());
        Report report = Validator.standard()
                .validate(shipped.toBuilder().commitments(commitments).build());
        assertThat(report.findings()).noneMatch(Finding::isInternal);
        assertThat(report.findings(RuleId.of("LMC-V103")))
                .extracting(finding -> finding.path().toString())
                .containsExactly("/commitments/0");
        assertThat(report.findings(RuleId.of("LMC-V303"))).hasSize(1);
    }
}
