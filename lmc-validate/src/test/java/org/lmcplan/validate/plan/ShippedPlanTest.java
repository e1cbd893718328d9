package org.lmcplan.validate.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.validate.Gallery;
import org.lmcplan.validate.Validator;
import org.lmcplan.validate.rule.Report;
import org.lmcplan.validate.rule.RuleOutcome;

/**
 * The shipped plan keeps every rule that must or should be kept. The advice that it gets is true, and stands in the file with
 * the reason why it is left as it is. Run with {@code -Dlmc.write.pages=true} to write the findings anew.
 */
class ShippedPlanTest {

    private static final Path EXPECTED = Path.of("src/test/resources/org/lmcplan/validate/lmc-2023-2027.findings");

    private final Report report = Validator.builder(StandardRules.catalogue())
            .asOf(Gallery.AS_OF)
            .build()
            .validate(BundledPlan.LMC_2023_2027.load());

    @Test
    void theFindingsAreThoseThatAreExplained() throws IOException {
        String lines = report.findings().stream().map(finding -> finding + "\n").collect(Collectors.joining());
        String before = Files.readString(EXPECTED);
        String reasons = before.lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        if (Boolean.getBoolean("lmc.write.pages")) {
            Files.writeString(EXPECTED, reasons + lines);
        }
        assertThat(Files.readString(EXPECTED)).isEqualTo(reasons + lines);
        assertThat(report.findings()).allMatch(finding -> reasons.contains("# " + finding.rule() + " "));
    }

    @Test
    void thereIsAdviceOnly() {
        assertThat(report.findings()).allMatch(finding -> finding.severity() == Severity.NOTE);
    }

    @Test
    void everyRuleRuns() {
        assertThat(report.rules())
                .hasSameSizeAs(StandardRules.catalogue().rules())
                .noneMatch(outcome -> outcome.status() == RuleOutcome.Status.SKIPPED
                        || outcome.status() == RuleOutcome.Status.FAILED);
    }
}
