package org.lmcplan.validate.config;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lmcplan.model.Plan;
import org.lmcplan.model.problem.SuppressionGround;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.Fingerprint;
import org.lmcplan.validate.rule.Report;
import org.lmcplan.validate.rule.RuleDefinition;
import org.lmcplan.validate.rule.RuleId;
import org.lmcplan.validate.rule.RuleOutcome;
import org.lmcplan.validate.rule.RuleOutcome.Status;
import org.lmcplan.validate.rule.SuppressedFinding;

/** Moves suppressed findings out of one report, and has suppressions and baseline entries checked against it. */
final class SuppressionFilter {

    private final Optional<Baseline> baseline;
    private final Report report;
    private final Map<RuleId, RuleOutcome> outcomes = new HashMap<>();
    private final List<Finding> suppressible = new ArrayList<>();
    private final SuppressionMatcher matcher;
    private final ConfigurationCheck check;

    SuppressionFilter(
            KnownRules known,
            List<Suppression> suppressions,
            Optional<Baseline> baseline,
            LocalDate asOf,
            Plan plan,
            Report report,
            boolean isWhole) {
        this.baseline = baseline;
        this.report = report;
        report.rules().forEach(outcome -> outcomes.put(outcome.rule().id(), outcome));
        report.findings().stream().filter(this::isSuppressible).forEach(suppressible::add);
        this.matcher = new SuppressionMatcher(
                suppressions, asOf, suppressions.isEmpty() ? List.of() : SelectedFinding.all(suppressible, plan));
        this.check = new ConfigurationCheck(known, isWhole ? outcomes : Map.of(), plan, asOf, suppressible, matcher);
        check.suppressions(suppressions);
    }

    /** Returns the report after suppressions and the baseline. */
    Report apply() {
        Map<Fingerprint, BaselineEntry> old = new LinkedHashMap<>();
        baseline.ifPresent(base -> base.entries().forEach(entry -> old.put(entry.fingerprint(), entry)));
        List<Fingerprint> fingerprints = old.isEmpty() ? List.of() : Fingerprint.ofAll(report.findings());
        Set<Fingerprint> found = new HashSet<>(fingerprints);
        List<Finding> left = new ArrayList<>();
        List<SuppressedFinding> suppressed = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < report.findings().size(); i++) {
            Finding finding = report.findings().get(i);
            if (!isSuppressible(finding)) {
                left.add(finding);
                continue;
            }
            boolean isOld = !old.isEmpty() && old.containsKey(fingerprints.get(i));
            suppressed(finding, next++)
                    .or(() -> inBaseline(finding, isOld))
                    .ifPresentOrElse(suppressed::add, () -> left.add(finding));
        }
        check.baseline(old.values(), found);
        left.addAll(check.findings());
        return new Report(
                report.plan(),
                report.catalogueVersion(),
                report.catalogueDigest(),
                report.asOf(),
                outcomesOf(left),
                left,
                suppressed);
    }

    /** Returns a baseline of the findings that can be suppressed and are not yet. */
    Baseline newBaseline(String reason) {
        Set<Finding> open = new HashSet<>();
        for (int i = 0; i < suppressible.size(); i++) {
            if (matcher.suppressionOf(i).isEmpty()) {
                open.add(suppressible.get(i));
            }
        }
        return Baseline.of(reason, report.findings(), open::contains);
    }

    /** Returns the suppressions, each that matches one part completed by the words or the id of the part. */
    List<Suppression> completed(List<Suppression> suppressions) {
        return suppressions.stream()
                .map(one -> matcher.firstMatch(one.findings())
                        .map(finding -> one.withFindings(one.findings().completedBy(finding)))
                        .orElse(one))
                .toList();
    }

    /** Failures of rules, and findings about identity and references, cannot be suppressed. */
    private boolean isSuppressible(Finding finding) {
        RuleOutcome outcome = outcomes.get(finding.rule());
        return !finding.isInternal() && outcome != null && outcome.rule().suppressible();
    }

    private Optional<SuppressedFinding> suppressed(Finding finding, int index) {
        return matcher.suppressionOf(index)
                .map(one -> new SuppressedFinding(
                        finding, SuppressionGround.SUPPRESSION, one.reason(), Optional.of(one.expires())));
    }

    private Optional<SuppressedFinding> inBaseline(Finding finding, boolean isOld) {
        return baseline.filter(base -> isOld)
                .map(base ->
                        new SuppressedFinding(finding, SuppressionGround.BASELINE, base.reason(), Optional.empty()));
    }

    private List<RuleOutcome> outcomesOf(List<Finding> left) {
        Map<RuleId, Integer> counts = new HashMap<>();
        left.stream()
                .filter(finding -> !finding.isInternal())
                .forEach(finding -> counts.merge(finding.rule(), 1, Integer::sum));
        List<RuleOutcome> adjusted = new ArrayList<>();
        for (RuleDefinition rule : ConfigurationRules.definitions()) {
            int count = counts.getOrDefault(rule.id(), 0);
            Status status = count > 0 ? Status.BREACHED : Status.PASSED;
            adjusted.add(new RuleOutcome(rule, rule.severity(), status, count, 0, Optional.empty()));
        }
        for (RuleOutcome outcome : report.rules()) {
            int count = counts.getOrDefault(outcome.rule().id(), 0);
            Status status = outcome.status() == Status.BREACHED && count == 0 ? Status.PASSED : outcome.status();
            adjusted.add(new RuleOutcome(
                    outcome.rule(), outcome.severity(), status, count, outcome.failures(), outcome.reason()));
        }
        return adjusted;
    }
}
