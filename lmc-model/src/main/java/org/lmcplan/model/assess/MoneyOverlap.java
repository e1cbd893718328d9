package org.lmcplan.model.assess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.model.evidence.MoneyRecord;
import org.lmcplan.model.evidence.Project;

/**
 * Finds amounts that may be about the same money: an original and a revised budget, or a programme and its phases. Where a
 * register does not say that one replaces another or is part of it, amounts from the same funder for the same project or purpose
 * are suspected, except those that correct another.
 */
final class MoneyOverlap {

    /**
     * An amount with what it is for.
     *
     * @param evidence the record or project
     * @param funder the funder; if none is stated, it may be any
     */
    record MoneyEntry(Evidence evidence, Optional<Slug> funder) {

        private Stream<String> purposes() {
            if (evidence instanceof MoneyRecord money && money.project().isPresent()) {
                return Stream.of("project " + money.project().get());
            }
            if (evidence instanceof Project project) {
                return Stream.concat(
                        Stream.of("project " + project.id()),
                        concerns(project.area()).flatMap(this::byCountry));
            }
            List<String> concerns = concerns(((MoneyRecord) evidence).area()).toList();
            return concerns.isEmpty() ? Stream.of("") : concerns.stream();
        }

        private Stream<String> concerns(Optional<Slug> area) {
            return Stream.of(
                            evidence.commitments(),
                            evidence.targets(),
                            area.stream().toList())
                    .flatMap(List::stream)
                    .map(Object::toString)
                    .distinct();
        }

        private Stream<String> byCountry(String concern) {
            return evidence.countries().isEmpty()
                    ? Stream.of(concern)
                    : evidence.countries().stream().distinct().map(country -> concern + " in " + country);
        }
    }

    private MoneyOverlap() {}

    /** Returns the records and projects among these that may be about the same money. */
    static List<Slug> of(List<MoneyEntry> entries) {
        if (entries.size() < 2) {
            return List.of();
        }
        Map<String, Map<Optional<Slug>, List<Slug>>> byPurpose = new HashMap<>();
        for (MoneyEntry entry : entries) {
            entry.purposes()
                    .forEach(purpose -> byPurpose
                            .computeIfAbsent(purpose, any -> new HashMap<>())
                            .computeIfAbsent(entry.funder(), any -> new ArrayList<>())
                            .add(entry.evidence().id()));
        }
        Set<Slug> found = new HashSet<>();
        for (Map<Optional<Slug>, List<Slug>> byFunder : byPurpose.values()) {
            boolean anyFunder = byFunder.size() > 1 && byFunder.containsKey(Optional.<Slug>empty());
            byFunder.values().stream()
                    .filter(ids -> anyFunder || ids.size() > 1)
                    .forEach(found::addAll);
        }
        return found.stream().sorted().toList();
    }
}
