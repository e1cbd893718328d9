package org.lmcplan.validate.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.validate.SampleReports;
import org.lmcplan.validate.rule.Report;
import org.lmcplan.validate.rule.RuleOutcome.Status;

/** Which rules a report in text lists. */
class ListedRulesTest {

    private static final Report REPORT = SampleReports.full();
    private static final ReportOptions OPTIONS = SampleOptions.options(Locale.ENGLISH);

    @Test
    void aReportListsTheRulesThatDidNotPassUnlessItIsAskedForOthers() {
        assertThat(text(OPTIONS))
                .contains("\nCatalogue ", " breached ", " skipped: ")
                .doesNotContain(" passed\n");
        assertThat(text(OPTIONS.withListedRules(Set.of(Status.BREACHED))))
                .contains("\nCatalogue ", " breached ")
                .doesNotContain(" skipped: ");
        assertThat(text(OPTIONS.withListedRules(Set.of(Status.PASSED))))
                .contains("\nCatalogue ", " passed\n")
                .doesNotContain(" breached ");
    }

    @Test
    void aReportThatListsNoRulesDoesNotMentionTheCatalogue() {
        assertThat(text(OPTIONS.withListedRules(Set.of())))
                .doesNotContain("Catalogue ", " breached ", " skipped: ")
                .contains(" error LMC-")
                .endsWith("; 2 suppressed\n");
    }

    @Test
    void theOtherOptionsAreKept() {
        ReportOptions none = OPTIONS.withListedRules(Set.of());
        for (ReportOptions other : List.of(
                none.withSource("other.yaml"),
                none.withLocator(Locator.none()),
                none.withPlan(BundledPlan.LMC_2023_2027.load()),
                none.withDocumentation(URI.create("https://example.org/docs/")))) {
            assertThat(other.listedRules()).isEmpty();
        }
        assertThat(text(OPTIONS.withListedRules(Set.of()))).contains("plan.yaml:12:7");
    }

    private static String text(ReportOptions options) {
        return ReportFormat.TEXT.write(REPORT, options);
    }
}
