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
import org.lmcplan.model.Plan;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.Fingerprint;
import org.lmcplan.validate.rule.Report;
import org.lmcplan.validate.rule.RuleDefinition;
import org.lmcplan.validate.rule.RuleId;
import org.lmcplan.validate.rule.RuleOutcome;
import org.lmcplan.validate.rule.RuleOutcome.Status;
import org.lmcplan.validate.rule.SuppressedFinding;

/** Takes the findings that are borne out of one report, and says which decisions to bear have lost their ground. */
final class Bearing {

    private final Map<RuleId, List<Integer>> byRule = new HashMap<>();
    private final List<Suppression> suppressions;
    private final Optional<Baseline> baseline;
    private final LocalDate asOf;
    private final KnownRules known;
    private final boolean[] used;
    private final List<Finding> onConfiguration = new ArrayList<>();

    Bearing(KnownRules known, List<Suppression> suppressions, Optional<Baseline> baseline, LocalDate asOf) {
        this.known = known;
        this.suppressions = suppressions;
        this.baseline = baseline;
        this.asOf = asOf;
        this.used = new boolean[suppressions.size()];
        for (int i = 0; i < suppressions.size(); i++) {
            byRule.computeIfAbsent(suppressions.get(i).rule(), rule -> new ArrayList<>())
                    .add(i);
        }
    }

    Report of(Plan plan, Report report) {
        Map<Fingerprint, Baseline.Entry> old = new LinkedHashMap<>();
        baseline.ifPresent(base -> base.entries().forEach(entry -> old.put(entry.fingerprint(), entry)));
        List<Fingerprint> fingerprints = old.isEmpty() ? List.of() : LastingFingerprints.of(plan, report.findings());
        Set<Fingerprint> found = new HashSet<>(fingerprints);
        List<Finding> left = new ArrayList<>();
        List<SuppressedFinding> suppressed = new ArrayList<>();
        for (int i = 0; i < report.findings().size(); i++) {
            Finding finding = report.findings().get(i);
            boolean known = !old.isEmpty() && old.containsKey(fingerprints.get(i));
            Optional<SuppressedFinding> borne = isBearable(finding, report)
                    ? suppressed(finding).or(() -> inBaseline(finding, known))
                    : Optional.empty();
            borne.ifPresentOrElse(suppressed::add, () -> left.add(finding));
        }
        judgeSuppressions(report);
        old.values().forEach(entry -> judge(entry, report, found.contains(entry.fingerprint())));
        left.addAll(onConfiguration);
        return new Report(
                report.plan(),
                report.catalogueVersion(),
                report.catalogueDigest(),
                report.asOf(),
                outcomes(report, left),
                left,
                suppressed);
    }

    /** Whether a finding may be borne at all: not a failure of its rule, and none of identity and reference. */
    static boolean isBearable(Finding finding, Report report) {
        return !finding.isInternal()
                && report.outcome(finding.rule())
                        .filter(outcome -> outcome.rule().suppressible())
                        .isPresent();
    }

    /** By all suppressions that match it, each of which is of use; the first gives the reason. */
    private Optional<SuppressedFinding> suppressed(Finding finding) {
        Optional<SuppressedFinding> first = Optional.empty();
        for (int i : byRule.getOrDefault(finding.rule(), List.of())) {
            Suppression one = suppressions.get(i);
            if (!one.isExpired(asOf) && one.matches(finding)) {
                used[i] = true;
                first = first.or(() -> Optional.of(new SuppressedFinding(
                        finding, SuppressedFinding.Ground.SUPPRESSION, one.reason(), Optional.of(one.expires()))));
            }
        }
        return first;
    }

    private Optional<SuppressedFinding> inBaseline(Finding finding, boolean isKnown) {
        return baseline.filter(base -> isKnown)
                .map(base -> new SuppressedFinding(
                        finding, SuppressedFinding.Ground.BASELINE, base.reason(), Optional.empty()));
    }

    private void judgeSuppressions(Report report) {
        for (int i = 0; i < used.length; i++) {
            Suppression one = suppressions.get(i);
            Map<String, String> particulars = Map.of(
                    "rule", one.rule().value(),
                    "place", one.place(),
                    "expires", one.expires().toString(),
                    "reason", one.reason(),
                    "entry", DocumentPath.root().child("suppressions").child(i).toString());
            Optional<RuleDefinition> rule = known.find(one.rule());
            if (rule.filter(definition -> !definition.suppressible()).isPresent()) {
                add(report, ConfigurationRules.BEARABLE, ConfigurationRules.UNBEARABLE, particulars);
            } else if (rule.isEmpty()) {
                add(report, ConfigurationRules.USED, ConfigurationRules.UNKNOWN, particulars);
            } else if (one.isExpired(asOf)) {
                add(report, ConfigurationRules.IN_TIME, ConfigurationRules.EXPIRED, particulars);
            } else if (!used[i] && ranToTheEnd(one.rule(), report)) {
                add(report, ConfigurationRules.USED, ConfigurationRules.UNUSED, particulars);
            }
        }
    }

    private void judge(Baseline.Entry entry, Report report, boolean found) {
        Map<String, String> particulars = Map.of(
                "rule", entry.rule().value(),
                "subject", entry.subject(),
                "fingerprint", entry.fingerprint().value());
        if (known.find(entry.rule()).filter(rule -> !rule.suppressible()).isPresent()) {
            add(report, ConfigurationRules.BEARABLE, ConfigurationRules.UNBEARABLE_ENTRY, particulars);
        } else if (!found && ranToTheEnd(entry.rule(), report)) {
            add(report, ConfigurationRules.CURRENT, ConfigurationRules.STALE, particulars);
        }
    }

    /** Whether it is known all that the rule would find; of a rule that is not there any more, nothing is found. */
    private boolean ranToTheEnd(RuleId rule, Report report) {
        return report.outcome(rule)
                .map(outcome -> outcome.status() != Status.SKIPPED && outcome.status() != Status.FAILED)
                .orElseGet(() -> known.find(rule).isEmpty());
    }

    private void add(Report report, RuleDefinition rule, Complaint complaint, Map<String, String> particulars) {
        onConfiguration.add(Finding.of(rule, report.plan().value(), DocumentPath.root(), complaint, particulars));
    }

    private List<RuleOutcome> outcomes(Report report, List<Finding> left) {
        Map<RuleId, Integer> counts = new HashMap<>();
        left.stream()
                .filter(finding -> !finding.isInternal())
                .forEach(finding -> counts.merge(finding.rule(), 1, Integer::sum));
        List<RuleOutcome> outcomes = new ArrayList<>();
        for (RuleDefinition rule : ConfigurationRules.definitions()) {
            int count = counts.getOrDefault(rule.id(), 0);
            Status status = count > 0 ? Status.BREACHED : Status.PASSED;
            outcomes.add(new RuleOutcome(rule, rule.severity(), status, count, 0, Optional.empty()));
        }
        for (RuleOutcome outcome : report.rules()) {
            int count = counts.getOrDefault(outcome.rule().id(), 0);
            Status status = outcome.status() == Status.BREACHED && count == 0 ? Status.PASSED : outcome.status();
            outcomes.add(new RuleOutcome(
                    outcome.rule(), outcome.severity(), status, count, outcome.failures(), outcome.reason()));
        }
        return outcomes;
    }
}
