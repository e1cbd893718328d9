package org.lmcplan.model.assess;

import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.Confidence;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.model.evidence.EvidenceKind;
import org.lmcplan.model.text.NullCheck;

/**
 * The records and projects that an answer is based on, with their ids in alphabetical order.
 *
 * @param certain the records and projects that certainly count
 * @param perhaps the records and projects that may or may not count, depending on a day that is not known
 * @param outsideTerm the records and projects that do not count because they are outside the years of the plan
 */
public record Support(List<SupportingEvidence> certain, List<Slug> perhaps, List<Slug> outsideTerm)
        implements Serializable {

    public Support {
        certain = NullCheck.listOf(certain, "certain");
        perhaps = NullCheck.listOf(perhaps, "perhaps");
        outsideTerm = NullCheck.listOf(outsideTerm, "outsideTerm");
    }

    /** Lists each piece of evidence only once: as certain, otherwise as uncertain, otherwise as outside the term. */
    static Support of(List<Evidence> certain, List<Evidence> perhaps, List<Evidence> outsideTerm) {
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
                without(
                        Stream.concat(counted.stream(), possible.stream()).collect(Collectors.toSet()),
                        idsOf(outsideTerm)));
    }

    /** Returns the distinct ids of this evidence in alphabetical order. */
    static List<Slug> idsOf(Collection<? extends Evidence> evidence) {
        return evidence.stream().map(Evidence::id).distinct().sorted().toList();
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

    /** Returns the highest confidence among the records and projects that certainly count. */
    public Optional<Confidence> confidence() {
        return certain.stream().map(SupportingEvidence::confidence).max(Comparator.naturalOrder());
    }

    /** Returns the ids, as in {@code [fm-9, fm-10], perhaps [fm-11]}. */
    @Override
    public String toString() {
        return evidence()
                + (perhaps.isEmpty() ? "" : ", perhaps " + perhaps)
                + (outsideTerm.isEmpty() ? "" : ", outside the term " + outsideTerm);
    }
}
