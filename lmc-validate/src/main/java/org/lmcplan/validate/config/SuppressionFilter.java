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
import org.lmcplan.model.DocumentPath;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.Fingerprint;
import org.lmcplan.validate.rule.Report;
import org.lmcplan.validate.rule.RuleDefinition;
import org.lmcplan.validate.rule.RuleId;
import org.lmcplan.validate.rule.RuleOutcome;
import org.lmcplan.validate.rule.RuleOutcome.Status;
import org.lmcplan.validate.rule.SuppressedFinding;

/** Moves suppressed findings out of one report, and reports suppressions and baseline entries that no longer apply. */
final class SuppressionFilter {

    private final KnownRules known;
    private final List<Suppression> suppressions;
    private final Optional<Baseline> baseline;
    private final LocalDate asOf;
    private final Set<Suppression> used = new HashSet<>();
    private final List<Finding> aboutConfiguration = new ArrayList<>();
    private final Map<RuleId, RuleOutcome> outcomes = new HashMap<>();
    private final Report report;

    SuppressionFilter(
            KnownRules known,
            List<Suppression> suppressions,
            Optional<Baseline> baseline,
            LocalDate asOf,
            Report report) {
        this.known = known;
        this.suppressions = suppressions;
        this.baseline = baseline;
        this.asOf = asOf;
        this.report = report;
        report.rules().forEach(outcome -> outcomes.put(outcome.rule().id(), outcome));
    }

    /** Returns the report after suppressions and the baseline. */
    Report apply() {
        Map<Fingerprint, BaselineEntry> old = new LinkedHashMap<>();
        baseline.ifPresent(base -> base.entries().forEach(entry -> old.put(entry.fingerprint(), entry)));
        List<Fingerprint> fingerprints = old.isEmpty() ? List.of() : Fingerprint.ofAll(report.findings());
        Set<Fingerprint> found = new HashSet<>(fingerprints);
        List<Finding> left = new ArrayList<>();
        List<SuppressedFinding> suppressed = new ArrayList<>();
        for (int i = 0; i < report.findings().size(); i++) {
            Finding finding = report.findings().get(i);
            boolean isOld = !old.isEmpty() && old.containsKey(fingerprints.get(i));
            Optional<SuppressedFinding> match = isSuppressible(finding)
                    ? suppressed(finding).or(() -> inBaseline(finding, isOld))
                    : Optional.empty();
            match.ifPresentOrElse(suppressed::add, () -> left.add(finding));
        }
        checkSuppressions();
        old.values().forEach(entry -> check(entry, found.contains(entry.fingerprint())));
        left.addAll(aboutConfiguration);
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
        return Baseline.of(
                reason,
                report.findings(),
                finding -> isSuppressible(finding) && matching(finding).isEmpty());
    }

    /** Failures of rules, and findings about identity and references, cannot be suppressed. */
    private boolean isSuppressible(Finding finding) {
        RuleOutcome outcome = outcomes.get(finding.rule());
        return !finding.isInternal() && outcome != null && outcome.rule().suppressible();
    }

    private List<Suppression> matching(Finding finding) {
        return suppressions.stream()
                .filter(one -> !one.isExpired(asOf) && one.matches(finding))
                .toList();
    }

    /** Marks all matching suppressions as used; the first gives the reason. */
    private Optional<SuppressedFinding> suppressed(Finding finding) {
        List<Suppression> matching = matching(finding);
        used.addAll(matching);
        return matching.stream()
                .findFirst()
                .map(first -> new SuppressedFinding(
                        finding, SuppressedFinding.Ground.SUPPRESSION, first.reason(), Optional.of(first.expires())));
    }

    private Optional<SuppressedFinding> inBaseline(Finding finding, boolean isOld) {
        return baseline.filter(base -> isOld)
                .map(base -> new SuppressedFinding(
                        finding, SuppressedFinding.Ground.BASELINE, base.reason(), Optional.empty()));
    }

    private void checkSuppressions() {
        for (int i = 0; i < suppressions.size(); i++) {
            Suppression one = suppressions.get(i);
            Map<String, String> properties = Map.of(
                    "rule", one.rule().value(),
                    "place", one.place(),
                    "expires", one.expires().toString(),
                    "reason", one.reason(),
                    "entry", DocumentPath.root().child("suppressions").child(i).toString());
            Optional<RuleDefinition> rule = known.find(one.rule());
            if (rule.filter(definition -> !definition.suppressible()).isPresent()) {
                report(ConfigurationRules.SUPPRESSIBLE, ConfigurationRules.NOT_SUPPRESSIBLE, properties);
            } else if (rule.isEmpty()) {
                report(ConfigurationRules.USED, ConfigurationRules.UNKNOWN, properties);
            } else if (one.isExpired(asOf)) {
                report(ConfigurationRules.IN_TIME, ConfigurationRules.EXPIRED, properties);
            } else if (!used.contains(one) && ranCompletely(one.rule())) {
                report(ConfigurationRules.USED, ConfigurationRules.UNUSED, properties);
            }
        }
    }

    private void check(BaselineEntry entry, boolean isFound) {
        Map<String, String> properties = Map.of(
                "rule", entry.rule().value(),
                "subject", entry.subject(),
                "fingerprint", entry.fingerprint().value());
        if (known.find(entry.rule()).filter(rule -> !rule.suppressible()).isPresent()) {
            report(ConfigurationRules.SUPPRESSIBLE, ConfigurationRules.NOT_SUPPRESSIBLE_ENTRY, properties);
        } else if (!isFound && ranCompletely(entry.rule())) {
            report(ConfigurationRules.CURRENT, ConfigurationRules.STALE, properties);
        }
    }

    /** Whether all findings of the rule are known; a rule that no longer exists has none. */
    private boolean ranCompletely(RuleId rule) {
        return Optional.ofNullable(outcomes.get(rule))
                .map(outcome -> outcome.status() != Status.SKIPPED && outcome.status() != Status.FAILED)
                .orElseGet(() -> known.find(rule).isEmpty());
    }

    private void report(RuleDefinition rule, Complaint complaint, Map<String, String> properties) {
        aboutConfiguration.add(Finding.of(rule, report.plan().value(), DocumentPath.root(), complaint, properties));
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
