package org.lmcplan.validate.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.validate.Gallery;
import org.lmcplan.validate.Validator;
import org.lmcplan.validate.rule.Report;
import org.lmcplan.validate.rule.RuleOutcome;

/**
 * The shipped plan breaks no rule of severity error or warning. The notes on it are true, and the file says why each is left as
 * it is. Run with {@code -Dlmc.write.pages=true} to write the findings anew.
 */
class ShippedPlanTest {

    @Test
    void everyRuleRunsAndTheOnlyFindingsAreNotesThatAreExplained() throws IOException {
        Report report = Validator.builder().asOf(Gallery.AS_OF).build().validate(BundledPlan.LMC_2023_2027.load());
        Gallery.assertExplained("lmc-2023-2027.findings", report);
        assertThat(report.rules())
                .as("rules of its framework run without being asked for")
                .noneMatch(outcome -> outcome.status() == RuleOutcome.Status.SKIPPED)
                .hasSameSizeAs(StandardRules.catalogue().rules());
    }
}
