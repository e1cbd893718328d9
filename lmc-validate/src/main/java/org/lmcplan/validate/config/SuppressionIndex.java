package org.lmcplan.validate.config;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.RuleId;

/** Finds the suppressions that match a finding on a date, without trying all of them. */
final class SuppressionIndex {

    private record Target(RuleId rule, Optional<DocumentPath> path, Optional<String> subject) {}

    private final List<Suppression> suppressions;
    private final Map<Target, List<Integer>> byTarget = new HashMap<>();

    SuppressionIndex(List<Suppression> suppressions, LocalDate asOf) {
        this.suppressions = suppressions;
        for (int i = 0; i < suppressions.size(); i++) {
            Suppression one = suppressions.get(i);
            if (!one.isExpired(asOf)) {
                byTarget.computeIfAbsent(new Target(one.rule(), one.path(), one.subject()), target -> new ArrayList<>())
                        .add(i);
            }
        }
    }

    /** All suppressions, expired ones included. */
    List<Suppression> suppressions() {
        return suppressions;
    }

    /** Returns the indexes of the suppressions that match, in ascending order. */
    List<Integer> matching(Finding finding) {
        Optional<DocumentPath> path = Optional.of(finding.path());
        Optional<String> subject = Optional.of(finding.subject());
        return Stream.of(
                        new Target(finding.rule(), path, Optional.empty()),
                        new Target(finding.rule(), Optional.empty(), subject),
                        new Target(finding.rule(), path, subject))
                .flatMap(target -> byTarget.getOrDefault(target, List.of()).stream())
                .sorted()
                .toList();
    }
}
