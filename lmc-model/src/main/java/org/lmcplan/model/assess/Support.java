package org.lmcplan.model.assess;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
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
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.Project;

/** The records and projects that an answer rests on, by their ids in alphabetical order. */
public final class Support {

    private final List<Evidence> certain;
    private final List<Slug> evidence;
    private final List<Slug> perhaps;
    private final List<Slug> outsideTerm;

    /** Evidence that counts for certain is not listed among that which may count, nor either outside the term. */
    Support(List<Evidence> certain, List<Evidence> perhaps, List<Evidence> outsideTerm) {
        this.certain = certain.stream()
                .collect(Collectors.toMap(each -> each.id().value(), each -> each, (one, more) -> one, TreeMap::new))
                .values()
                .stream()
                .toList();
        this.evidence = idsOf(this.certain);
        this.perhaps = without(Set.copyOf(evidence), idsOf(perhaps));
        this.outsideTerm = without(
                Stream.concat(evidence.stream(), this.perhaps.stream()).collect(Collectors.toSet()),
                idsOf(outsideTerm));
    }

    /** The ids of this evidence in alphabetical order, each once. */
    static List<Slug> idsOf(Collection<? extends Evidence> evidence) {
        return evidence.stream().map(Evidence::id).distinct().sorted().toList();
    }

    private static List<Slug> without(Set<Slug> others, List<Slug> ids) {
        return ids.stream().filter(id -> !others.contains(id)).toList();
    }

    /** All records and projects that count for certain. */
    public List<Slug> evidence() {
        return evidence;
    }

    /** The records of one kind that count for certain. */
    public List<Slug> records(EvidenceKind kind) {
        return certain(each -> each instanceof EvidenceRecord record && record.kind() == kind);
    }

    /** The projects that count for certain. */
    public List<Slug> projects() {
        return certain(Project.class::isInstance);
    }

    /** Those that count for certain and whose sources disagree. */
    public List<Slug> contested() {
        return certain(Evidence::contested);
    }

    private List<Slug> certain(Predicate<Evidence> filter) {
        return certain.stream().filter(filter).map(Evidence::id).toList();
    }

    /** Those that count or not, depending on a day that is not known. */
    public List<Slug> perhaps() {
        return perhaps;
    }

    /** Those in years that the plan does not cover, where only the years of the plan count. */
    public List<Slug> outsideTerm() {
        return outsideTerm;
    }

    /** The highest confidence among those that count for certain. */
    public Optional<Confidence> confidence() {
        return certain.stream().map(Evidence::confidence).max(Comparator.naturalOrder());
    }

    /** Equal support names the same records and projects. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Support support
                && evidence.equals(support.evidence)
                && perhaps.equals(support.perhaps)
                && outsideTerm.equals(support.outsideTerm);
    }

    @Override
    public int hashCode() {
        return evidence.hashCode() + 31 * perhaps.hashCode();
    }

    /** {@code fm-9 fm-10, perhaps fm-11}. */
    @Override
    public String toString() {
        return evidence
                + (perhaps.isEmpty() ? "" : ", perhaps " + perhaps)
                + (outsideTerm.isEmpty() ? "" : ", outside the term " + outsideTerm);
    }
}
