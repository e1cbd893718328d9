package org.lmcplan.model.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lmcplan.model.CountryCode;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.model.evidence.MoneyRecord;
import org.lmcplan.model.evidence.Project;

/**
 * Finds amounts that may be about the same money: an original and a revised budget, or a programme and its phases. Where a
 * register does not say that one replaces another or is part of it, amounts from the same funder are suspected if they are for the
 * same project, or for the same purpose, the same countries or some of them, and periods that overlap. Those that correct another
 * are not suspected.
 */
final class MoneyOverlap {

    /**
     * An amount with what it is for.
     *
     * @param evidence the record or project
     * @param funder the funder; if none is stated, it may be any
     * @param days the days that it is for
     */
    record MoneyEntry(Evidence evidence, Optional<Slug> funder, DayRange days) {

        private Optional<Slug> project() {
            return evidence instanceof Project project ? Optional.of(project.id()) : ((MoneyRecord) evidence).project();
        }

        private Stream<String> purposes() {
            if (evidence instanceof Project project) {
                return concerns(project.area());
            }
            MoneyRecord money = (MoneyRecord) evidence;
            List<String> concerns = concerns(money.area()).toList();
            return money.project().isPresent()
                    ? Stream.empty()
                    : concerns.isEmpty() ? Stream.of("") : concerns.stream();
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

        private Payment payment() {
            return new Payment(funder, Set.copyOf(evidence.countries()));
        }
    }

    /** Who pays, and for which countries; any, where none is stated. */
    private record Payment(Optional<Slug> funder, Set<CountryCode> countries) {

        private boolean mayInclude(Payment other) {
            boolean sameFunder = funder.isEmpty() || other.funder.isEmpty() || funder.equals(other.funder);
            return sameFunder
                    && (other.countries.isEmpty() || countries.isEmpty() || countries.containsAll(other.countries));
        }
    }

    private MoneyOverlap() {}

    /** Returns the records and projects among these that may be about the same money. */
    static List<Slug> of(List<MoneyEntry> entries) {
        if (entries.size() < 2) {
            return List.of();
        }
        Map<Slug, Map<Payment, List<MoneyEntry>>> byProject = new HashMap<>();
        Map<String, Map<Payment, List<MoneyEntry>>> byPurpose = new HashMap<>();
        for (MoneyEntry entry : entries) {
            entry.project().ifPresent(project -> {
                Payment anywhere = new Payment(entry.funder(), Set.of());
                put(byProject, project, anywhere, new MoneyEntry(entry.evidence(), entry.funder(), DayRange.ALWAYS));
            });
            entry.purposes().forEach(purpose -> put(byPurpose, purpose, entry.payment(), entry));
        }
        Set<Slug> found = new HashSet<>();
        byProject.values().forEach(payments -> addSuspected(payments, found));
        byPurpose.values().forEach(payments -> addSuspected(payments, found));
        return found.stream().sorted().toList();
    }

    private static <K> void put(
            Map<K, Map<Payment, List<MoneyEntry>>> groups, K key, Payment payment, MoneyEntry entry) {
        groups.computeIfAbsent(key, any -> new HashMap<>())
                .computeIfAbsent(payment, any -> new ArrayList<>())
                .add(entry);
    }

    private static void addSuspected(Map<Payment, List<MoneyEntry>> payments, Set<Slug> found) {
        payments.forEach((whole, entries) -> payments.forEach((part, others) -> {
            if (whole.equals(part)) {
                addOverlapping(entries, found);
            } else if (whole.mayInclude(part)) {
                addOverlapping(Stream.concat(entries.stream(), others.stream()).toList(), found);
            }
        }));
    }

    /** Adds those whose days overlap with the days of another. */
    private static void addOverlapping(List<MoneyEntry> entries, Set<Slug> found) {
        List<MoneyEntry> sorted = entries.stream()
                .sorted(Comparator.comparing(entry -> entry.days().first()))
                .toList();
        MoneyEntry longest = sorted.get(0);
        for (MoneyEntry entry : sorted.subList(1, sorted.size())) {
            if (!entry.days().first().isAfter(longest.days().last())) {
                found.add(longest.evidence().id());
                found.add(entry.evidence().id());
            }
            if (entry.days().last().isAfter(longest.days().last())) {
                longest = entry;
            }
        }
    }
}
