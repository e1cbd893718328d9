package org.lmcplan.validate.config;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.Plan;
import org.lmcplan.model.problem.Location;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.Fingerprint;
import org.lmcplan.validate.rule.RuleDefinition;
import org.lmcplan.validate.rule.RuleId;
import org.lmcplan.validate.rule.RuleOutcome;
import org.lmcplan.validate.rule.RuleOutcome.Status;

/** Reports suppressions and baseline entries that do not fit one report. Findings are at the entries of the configuration. */
final class ConfigurationCheck {

    private final KnownRules known;
    private final Map<RuleId, RuleOutcome> outcomes;
    private final String plan;
    private final boolean isDraft;
    private final LocalDate asOf;
    private final SuppressionMatcher matcher;
    private final Map<RuleId, Map<Object, Finding>> byPosition = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    ConfigurationCheck(
            KnownRules known,
            Map<RuleId, RuleOutcome> outcomes,
            Plan plan,
            LocalDate asOf,
            List<Finding> suppressible,
            SuppressionMatcher matcher) {
        this.known = known;
        this.outcomes = outcomes;
        this.plan = plan.id().value();
        this.isDraft = plan.adopted().isEmpty();
        this.asOf = asOf;
        this.matcher = matcher;
        for (Finding finding : suppressible) {
            Map<Object, Finding> ofRule = byPosition.computeIfAbsent(finding.rule(), rule -> new HashMap<>());
            ofRule.putIfAbsent(finding.path(), finding);
            ofRule.putIfAbsent(finding.subject(), finding);
        }
    }

    /** What was reported. */
    List<Finding> findings() {
        return findings;
    }

    void suppressions(List<Suppression> suppressions) {
        for (int i = 0; i < suppressions.size(); i++) {
            check(suppressions.get(i), DocumentPath.root().child("suppressions").child(i));
        }
    }

    private void check(Suppression one, DocumentPath path) {
        FindingSelector selector = one.findings();
        Map<String, String> properties = new TreeMap<>(Map.of(
                "rule", selector.rule().value(),
                "place", selector.place(),
                "expires", one.expires().toString(),
                "reason", one.reason()));
        selector.words().ifPresent(words -> properties.put("words", words));
        Optional<RuleDefinition> rule = known.find(selector.rule());
        Optional<Finding> first = matcher.firstMatch(selector);
        Reporter reporter = new Reporter(path, one.location(), properties);
        if (rule.filter(definition -> !definition.suppressible()).isPresent()) {
            reporter.report(ConfigurationRules.SUPPRESSIBLE, ConfigurationRules.NOT_SUPPRESSIBLE);
        } else if (rule.isEmpty()) {
            reporter.report(ConfigurationRules.USED, ConfigurationRules.UNKNOWN);
        } else if (one.isExpired(asOf)) {
            reporter.report(ConfigurationRules.IN_TIME, ConfigurationRules.EXPIRED);
        } else if (first.isPresent()) {
            checkPosition(selector, first.get(), reporter);
        } else if (ranCompletely(selector.rule())) {
            reportUnused(selector, reporter);
        }
    }

    private void checkPosition(FindingSelector selector, Finding first, Reporter reporter) {
        FindingSelector completed = selector.completedBy(first);
        if (matcher.hasMoved(selector)) {
            reporter.with("now", selector.at().isPresent() ? first.path().toString() : first.subject())
                    .report(ConfigurationRules.IN_PLACE, ConfigurationRules.MOVED);
        } else if (!completed.equals(selector) && (selector.hasUnexplainedIndex() || isDraft)) {
            List<String> missing = new ArrayList<>();
            completed.about().filter(id -> selector.about().isEmpty()).ifPresent(id -> missing.add("about: " + id));
            completed.words().ifPresent(words -> missing.add("words: " + words));
            reporter.with("found", completed.words().orElse(first.subject()))
                    .with("missing", String.join(", ", missing))
                    .report(ConfigurationRules.EXPLAINED, ConfigurationRules.UNEXPLAINED);
        }
    }

    private void reportUnused(FindingSelector selector, Reporter reporter) {
        Optional<Finding> other = selector.words().isPresent() ? atSamePosition(selector) : Optional.empty();
        int fitting = matcher.positionsThatFit(selector);
        if (fitting > 0) {
            reporter.with("count", Integer.toString(fitting))
                    .report(ConfigurationRules.FITTING, ConfigurationRules.AMBIGUOUS);
        } else if (other.isPresent()) {
            reporter.with("now", other.get().words().orElse(other.get().subject()))
                    .report(ConfigurationRules.FITTING, ConfigurationRules.OTHER_WORDS);
        } else {
            reporter.report(ConfigurationRules.USED, ConfigurationRules.UNUSED);
        }
    }

    /** The finding of the rule at the position of a suppression. */
    private Optional<Finding> atSamePosition(FindingSelector selector) {
        Map<Object, Finding> ofRule = byPosition.getOrDefault(selector.rule(), Map.of());
        return selector.at()
                .map(path -> (Object) path)
                .or(selector::about)
                .flatMap(position -> Optional.ofNullable(ofRule.get(position)));
    }

    void baseline(Collection<BaselineEntry> entries, Set<Fingerprint> found) {
        int index = 0;
        for (BaselineEntry entry : entries) {
            Map<String, String> properties = new TreeMap<>(Map.of(
                    "rule", entry.rule().value(),
                    "subject", entry.subject(),
                    "fingerprint", entry.fingerprint().value()));
            DocumentPath path = DocumentPath.root().child("findings").child(index++);
            Reporter reporter = new Reporter(path, entry.location(), properties);
            if (known.find(entry.rule()).filter(rule -> !rule.suppressible()).isPresent()) {
                reporter.report(ConfigurationRules.SUPPRESSIBLE, ConfigurationRules.NOT_SUPPRESSIBLE_ENTRY);
            } else if (!found.contains(entry.fingerprint()) && ranCompletely(entry.rule())) {
                reporter.report(ConfigurationRules.CURRENT, ConfigurationRules.STALE);
            }
        }
    }

    /** Whether all findings of the rule are known; a rule that no longer exists has none. */
    private boolean ranCompletely(RuleId rule) {
        return Optional.ofNullable(outcomes.get(rule))
                .map(outcome -> outcome.status() != Status.SKIPPED && outcome.status() != Status.FAILED)
                .orElseGet(() -> known.find(rule).isEmpty());
    }

    /** Reports about one entry of the configuration. */
    private final class Reporter {

        private final DocumentPath path;
        private final Optional<Location> location;
        private final Map<String, String> properties;

        Reporter(DocumentPath path, Optional<Location> location, Map<String, String> properties) {
            this.path = path;
            this.location = location;
            this.properties = properties;
        }

        Reporter with(String name, String value) {
            properties.put(name, value);
            return this;
        }

        void report(RuleDefinition rule, Complaint complaint) {
            findings.add(Finding.of(rule, plan, path, complaint, properties).withLocation(location));
        }
    }
}
