package org.lmcplan.model.assess;

import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.Confidence;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.model.evidence.EvidenceKind;
import org.lmcplan.model.text.NullCheck;

/**
 * The records and projects that an answer is based on, and those that name what it is about and do not count for it. The ids are
 * in alphabetical order; each is in one of the lists.
 *
 * @param certain the records and projects that certainly count
 * @param perhaps the records and projects that may or may not count, depending on a day that is not known
 * @param uncounted the records and projects that do not count, with the reason
 */
public record Support(List<SupportingEvidence> certain, List<Slug> perhaps, List<UncountedEvidence> uncounted)
        implements Serializable {

    public Support {
        certain = NullCheck.listOf(certain, "certain");
        perhaps = NullCheck.listOf(perhaps, "perhaps");
        uncounted = NullCheck.listOf(uncounted, "uncounted");
    }

    /**
     * Lists each piece of evidence only once: as certain, otherwise as uncertain, otherwise as not counted for the first reason.
     */
    static Support of(List<Evidence> certain, List<Evidence> perhaps, List<UncountedEvidence> uncounted) {
        List<Slug> counted = idsOf(certain);
        List<Slug> possible = without(Set.copyOf(counted), idsOf(perhaps));
        return new Support(
                certain.stream()
                        .collect(Collectors.toMap(
                                each -> each.id().value(), SupportingEvidence::of, (one, more) -> one, TreeMap::new))
                        .values()
                        .stream()
                        .toList(),
                possible,
                others(Stream.concat(counted.stream(), possible.stream()).collect(Collectors.toSet()), uncounted));
    }

    /** Returns those that are not counted elsewhere, by their ids, each with its first reason. */
    static List<UncountedEvidence> others(Set<Slug> counted, List<UncountedEvidence> uncounted) {
        Map<Slug, UncountedEvidence> first = new TreeMap<>();
        uncounted.stream()
                .filter(each -> !counted.contains(each.id()))
                .sorted(Comparator.comparing(UncountedEvidence::reason))
                .forEach(each -> first.putIfAbsent(each.id(), each));
        return List.copyOf(first.values());
    }

    /** Returns the distinct ids of this evidence in alphabetical order. */
    static List<Slug> idsOf(Collection<? extends Evidence> evidence) {
        SortedSet<Slug> ids = new TreeSet<>();
        evidence.forEach(each -> ids.add(each.id()));
        return List.copyOf(ids);
    }

    private static List<Slug> without(Set<Slug> others, List<Slug> ids) {
        return ids.stream().filter(id -> !others.contains(id)).toList();
    }

    /** Returns the ids of the records and projects that certainly count. */
    public List<Slug> evidence() {
        return ids(each -> true);
    }

    /** Returns the records of one kind that certainly count. */
    public List<Slug> records(EvidenceKind kind) {
        Objects.requireNonNull(kind, "kind");
        return ids(each -> each.kind().filter(kind::equals).isPresent());
    }

    /** Returns the projects that certainly count. */
    public List<Slug> projects() {
        return ids(each -> each.kind().isEmpty());
    }

    /** Returns the records and projects that certainly count and whose sources disagree. */
    public List<Slug> contested() {
        return ids(SupportingEvidence::contested);
    }

    private List<Slug> ids(Predicate<SupportingEvidence> filter) {
        return certain.stream().filter(filter).map(SupportingEvidence::id).toList();
    }

    /** Returns the records and projects that do not count because they are outside the years of the plan. */
    public List<Slug> outsideTerm() {
        return uncounted(ExclusionReason.OUTSIDE_TERM);
    }

    /** Returns the records and projects that do not count for this reason. */
    public List<Slug> uncounted(ExclusionReason reason) {
        Objects.requireNonNull(reason, "reason");
        return uncounted.stream()
                .filter(each -> each.reason() == reason)
                .map(UncountedEvidence::id)
                .toList();
    }

    /** Returns the highest confidence among the records and projects that certainly count. */
    public Optional<Confidence> confidence() {
        return certain.stream().map(SupportingEvidence::confidence).max(Comparator.naturalOrder());
    }

    /** Returns the ids, as in {@code [fm-9, fm-10], perhaps [fm-11]}. */
    @Override
    public String toString() {
        return evidence()
                + (perhaps.isEmpty() ? "" : ", perhaps " + perhaps)
                + (outsideTerm().isEmpty() ? "" : ", outside the term " + outsideTerm());
    }
}
