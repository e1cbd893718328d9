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
import org.lmcplan.validate.rule.Finding;

/**
 * Decides which suppression applies to which finding. First, each suppression applies to the findings that meet all its
 * criteria. One that meets nothing then follows its words or its id to another position, unless several positions fit: it would
 * be a guess which one was meant.
 */
final class SuppressionMatcher {

    private final List<Suppression> suppressions;
    private final List<SelectedFinding> findings;
    private final Map<FindingSelector, List<Integer>> bySelector = new LinkedHashMap<>();
    private final Map<Integer, Integer> suppressionOf = new HashMap<>();
    private final Map<FindingSelector, Integer> firstMatch = new HashMap<>();
    private final Map<FindingSelector, Integer> positionsThatFit = new HashMap<>();
    private final Set<FindingSelector> moved = new HashSet<>();

    /** Matches the suppressions that have not expired with the findings that may be suppressed. */
    SuppressionMatcher(List<Suppression> suppressions, LocalDate asOf, List<SelectedFinding> findings) {
        this.suppressions = suppressions;
        this.findings = findings;
        for (int i = 0; i < suppressions.size(); i++) {
            if (!suppressions.get(i).isExpired(asOf)) {
                bySelector
                        .computeIfAbsent(suppressions.get(i).findings(), selector -> new ArrayList<>())
                        .add(i);
            }
        }
        Map<FindingSelector, Set<Integer>> taken = match();
        follow(taken);
    }

    /** The suppression of a finding: the first of those that apply. */
    Optional<Suppression> suppressionOf(int finding) {
        return Optional.ofNullable(suppressionOf.get(finding)).map(suppressions::get);
    }

    /** The first finding that a suppression applies to. */
    Optional<Finding> firstMatch(FindingSelector selector) {
        return Optional.ofNullable(firstMatch.get(selector))
                .map(index -> findings.get(index).finding());
    }

    /** Whether the findings are at another position than the suppression says. */
    boolean hasMoved(FindingSelector selector) {
        return moved.contains(selector);
    }

    /** The number of positions that fit equally well a suppression that applies to none of them; otherwise 0. */
    int positionsThatFit(FindingSelector selector) {
        return positionsThatFit.getOrDefault(selector, 0);
    }

    /** Applies what matches exactly; returns the findings that were matched, by what their suppressions would follow. */
    private Map<FindingSelector, Set<Integer>> match() {
        SelectorIndex index = new SelectorIndex(bySelector.keySet());
        Map<FindingSelector, Set<Integer>> taken = new HashMap<>();
        for (int i = 0; i < findings.size(); i++) {
            for (FindingSelector selector : index.matching(findings.get(i))) {
                apply(selector, i);
                if (selector.canFollow()) {
                    taken.computeIfAbsent(selector.anywhere(), key -> new HashSet<>())
                            .add(i);
                }
            }
        }
        return taken;
    }

    private void follow(Map<FindingSelector, Set<Integer>> taken) {
        Map<FindingSelector, List<FindingSelector>> lost = new LinkedHashMap<>();
        for (FindingSelector selector : bySelector.keySet()) {
            if (selector.canFollow() && !firstMatch.containsKey(selector)) {
                lost.computeIfAbsent(selector.anywhere(), key -> new ArrayList<>())
                        .add(selector);
            }
        }
        if (lost.isEmpty()) {
            return;
        }
        SelectorIndex index = new SelectorIndex(lost.keySet());
        Map<FindingSelector, Map<String, List<Integer>>> candidates = new HashMap<>();
        for (int i = 0; i < findings.size(); i++) {
            for (FindingSelector anywhere : index.matching(findings.get(i))) {
                if (!taken.getOrDefault(anywhere, Set.of()).contains(i)) {
                    candidates
                            .computeIfAbsent(anywhere, key -> new LinkedHashMap<>())
                            .computeIfAbsent(position(anywhere, findings.get(i)), key -> new ArrayList<>())
                            .add(i);
                }
            }
        }
        candidates.forEach((anywhere, positions) -> follow(lost.getOrDefault(anywhere, List.of()), positions));
    }

    /** Applies like suppressions to the positions that fit, in their order, or to none if there are more positions. */
    private void follow(List<FindingSelector> selectors, Map<String, List<Integer>> positions) {
        if (positions.size() > selectors.size()) {
            selectors.forEach(selector -> positionsThatFit.put(selector, positions.size()));
            return;
        }
        int next = 0;
        for (List<Integer> indexes : positions.values()) {
            FindingSelector selector = selectors.get(next++);
            moved.add(selector);
            indexes.forEach(index -> apply(selector, index));
        }
    }

    private static String position(FindingSelector anywhere, SelectedFinding finding) {
        return anywhere.at().isPresent()
                ? finding.finding().path().toString()
                : finding.finding().subject();
    }

    private void apply(FindingSelector selector, int finding) {
        int first = bySelector.getOrDefault(selector, List.of()).get(0);
        suppressionOf.merge(finding, first, Math::min);
        firstMatch.putIfAbsent(selector, finding);
    }
}
