package org.lmcplan.validate.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lmcplan.io.BundledRegister;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.validate.Gallery;
import org.lmcplan.validate.RegisterValidator;
import org.lmcplan.validate.rule.Report;
import org.lmcplan.validate.rule.RuleOutcome.Status;

/**
 * The shipped register keeps every rule that must be kept. What else is found is true, and stands in the file with the reason
 * why it is left as it is. Run with {@code -Dlmc.write.pages=true} to write the findings anew.
 */
class ShippedRegisterTest {

    private static final Path EXPECTED =
            Path.of("src/test/resources/org/lmcplan/validate/lmc-2023-2027-public.findings");

    private final Report report = RegisterValidator.builder()
            .asOf(Gallery.AS_OF)
            .build()
            .validate(RegisterGalleryTest.PLAN, BundledRegister.LMC_2023_2027.load());

    @Test
    void theFindingsAreThoseThatAreExplained() throws IOException {
        String lines = report.findings().stream().map(finding -> finding + "\n").collect(Collectors.joining());
        String reasons = Files.readString(EXPECTED)
                .lines()
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
                .hasSameSizeAs(EvidenceRules.catalogue().rules())
                .noneMatch(outcome -> outcome.status() == Status.SKIPPED || outcome.status() == Status.FAILED);
    }
}
