package org.lmcplan.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lmcplan.model.Plan;
import org.lmcplan.validate.config.Baseline;
import org.lmcplan.validate.config.Configuration;
import org.lmcplan.validate.config.ConfiguredValidator;
import org.lmcplan.validate.format.ReportFormat;
import org.lmcplan.validate.format.ReportOptions;
import org.lmcplan.validate.plan.StandardRules;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.Fingerprint;
import org.lmcplan.validate.rule.Report;
import org.lmcplan.validate.rule.RuleId;

/** One fingerprint for baselines, JSON and SARIF, which stays with the words when lines are inserted, moved or renumbered. */
class FingerprintsThroughEditsTest {

    private static final Pattern PRINT = Pattern.compile("(?:\"fingerprint\"|\"lmc/v1\"): \"([0-9a-f:]+)\"");

    private final Plan before = DraftPlans.of("Print a yearbook", "Hold a regatta");

    @Test
    void aLineKeepsItsFingerprintWhenAnotherIsInsertedBeforeIt() {
        Plan after = DraftPlans.of("Open a school", "Print a yearbook", "Hold a regatta");
        assertThat(printsByLine(after))
                .containsAllEntriesOf(printsByLine(before))
                .hasSize(3);
    }

    @Test
    void aLineKeepsItsFingerprintWhenASectionIsInsertedBeforeItsOwn() {
        Plan after = DraftPlans.of(List.of("Open a school"), List.of("Print a yearbook", "Hold a regatta"));
        assertThat(printsByLine(after)).containsAllEntriesOf(printsByLine(before));
    }

    @Test
    void anotherLineUnderTheSameNumberHasAnotherFingerprint() {
        Plan after = DraftPlans.of("Open a school", "Hold a regatta");
        assertThat(printsByLine(after).get("Open a school"))
                .isNotEqualTo(printsByLine(before).get("Print a yearbook"));
    }

    @Test
    void aLineKeepsItsFingerprintWhenOnlyItsSpacesChange() {
        Plan after = DraftPlans.of("Print  a yearbook", "Hold a regatta");
        assertThat(printsByLine(after))
                .containsAllEntriesOf(
                        Map.of("Print  a yearbook", printsByLine(before).get("Print a yearbook")));
    }

    @Test
    void everyFormatShowsTheFingerprintsOfTheBaseline() {
        Plan twice = DraftPlans.of("Hold a regatta", "Print a yearbook", "Hold a regatta");
        Baseline baseline = Configuration.standard()
                .validator(StandardRules.catalogue(), DraftPlans.TODAY)
                .baseline(twice, "old");
        List<String> entries = baseline.entries().stream()
                .map(entry -> entry.fingerprint().value())
                .toList();
        Report report = Configuration.standard()
                .validator(StandardRules.catalogue(), DraftPlans.TODAY)
                .validate(twice);
        for (ReportFormat format : List.of(ReportFormat.JSON, ReportFormat.SARIF)) {
            assertThat(prints(format, report)).containsExactlyInAnyOrderElementsOf(entries);
        }
        String junit = ReportFormat.JUNIT.write(report);
        assertThat(entries).allMatch(print -> junit.contains("[" + print + "]"));
    }

    @Test
    void likeFindingsHaveTheSameFingerprintsWhetherTheyAreSuppressedOrNot() {
        Plan twice = DraftPlans.of("Hold a regatta", "Print a yearbook", "Hold a regatta");
        Report open = Validator.standard().validate(twice);
        Report partly = DraftPlans.validator(DraftPlans.suppressions("{rule: LMC-V905, at: /commitments/0,"
                        + " words: Hold a regatta, reason: r, expires: \"2027-01-01\"}"))
                .validate(twice);
        assertThat(partly.suppressed()).hasSize(1);
        for (ReportFormat format : List.of(ReportFormat.JSON, ReportFormat.SARIF)) {
            assertThat(printsByPath(format, partly)).containsAllEntriesOf(printsByPath(format, open));
        }
    }

    @Test
    void underTheBaselineOfADraftOnlyTheInsertedLineIsNew() {
        Plan after = DraftPlans.of("Open a school", "Print a yearbook", "Hold a regatta");
        Report report = underBaselineOf(before).validate(after);
        assertThat(report.findings())
                .extracting(finding -> finding.words().orElse(finding.subject()))
                .containsOnly("Open a school");
    }

    @Test
    void aBaselineWrittenFromARenumberedPlanHoldsForTheOtherNumbers() {
        Plan renumbered = DraftPlans.of("Hold a regatta", "Print a yearbook");
        assertThat(underBaselineOf(renumbered).validate(before).findings()).isEmpty();
    }

    @Test
    void aFurtherFindingLikeKnownOnesIsNewAndAMissingOneIsReportedAsFixed() {
        Plan two = DraftPlans.withMechanisms(List.of("council"), List.of("Council", "Council"));
        Plan three = DraftPlans.withMechanisms(List.of("council"), List.of("Council", "Council", "Council"));
        Plan one = DraftPlans.withMechanisms(List.of("council"), List.of("Council"));
        ConfiguredValidator validator = underBaselineOf(two);
        assertThat(validator.validate(two).findings()).isEmpty();
        assertThat(validator.validate(three).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo(RuleId.of("LMC-V405")));
        assertThat(validator.validate(one).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo(RuleId.of("LMC-C104")));
    }

    @Test
    void aFurtherLineWithTheSameWordsIsNew() {
        Report report =
                underBaselineOf(before).validate(DraftPlans.of("Print a yearbook", "Hold a regatta", "Hold a regatta"));
        assertThat(report.findings(DraftPlans.IDLE))
                .extracting(finding -> finding.path().toString())
                .containsExactly("/commitments/2");
    }

    @Test
    void theFingerprintOfAFindingAboutASuppressionDoesNotChangeWhenAnotherIsInsertedBeforeIt() {
        String stale = "{rule: LMC-V905, about: nobody, reason: r, expires: \"2027-01-01\"}";
        String other = "{rule: LMC-V905, about: no-one, reason: r, expires: \"2027-01-01\"}";
        List<Fingerprint> alone = Fingerprint.ofAll(DraftPlans.validator(DraftPlans.suppressions(stale))
                .validate(before)
                .findings(RuleId.of("LMC-C101")));
        List<Fingerprint> both = Fingerprint.ofAll(DraftPlans.validator(DraftPlans.suppressions(other, stale))
                .validate(before)
                .findings(RuleId.of("LMC-C101")));
        assertThat(both.get(1)).isEqualTo(alone.get(0));
    }

    private static ConfiguredValidator underBaselineOf(Plan plan) {
        Baseline baseline = Configuration.standard()
                .validator(StandardRules.catalogue(), DraftPlans.TODAY)
                .baseline(plan, "known when the rules were adopted");
        return Configuration.standard().withBaseline(baseline).validator(StandardRules.catalogue(), DraftPlans.TODAY);
    }

    private static Map<String, Fingerprint> printsByLine(Plan plan) {
        Report report = Validator.standard().validate(plan);
        List<Fingerprint> prints = Fingerprint.ofAll(report.findings());
        Map<String, Fingerprint> byLine = new HashMap<>();
        for (int i = 0; i < prints.size(); i++) {
            Finding finding = report.findings().get(i);
            if (finding.rule().equals(DraftPlans.IDLE)) {
                byLine.put(finding.words().orElseThrow(), prints.get(i));
            }
        }
        return byLine;
    }

    private static List<String> prints(ReportFormat format, Report report) {
        return PRINT.matcher(format.write(report, ReportOptions.in(Locale.ENGLISH)))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static Map<String, String> printsByPath(ReportFormat format, Report report) {
        List<Finding> all = new ArrayList<>(report.findings());
        report.suppressed().forEach(one -> all.add(one.finding()));
        List<String> prints = prints(format, report);
        Map<String, String> byPath = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            byPath.put(all.get(i).rule() + " " + all.get(i).path(), prints.get(i));
        }
        return byPath;
    }
}
