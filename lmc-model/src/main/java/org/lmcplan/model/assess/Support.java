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
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.Project;

/** The records and projects that an answer is based on, with their ids in alphabetical order. */
public final class Support implements Serializable {

    private final List<Evidence> certain;
    private final List<Slug> evidence;
    private final List<Slug> perhaps;
    private final List<Slug> outsideTerm;

    /** Lists each piece of evidence only once: as certain, otherwise as uncertain, otherwise as outside the term. */
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

    /** Returns the distinct ids of this evidence in alphabetical order. */
    static List<Slug> idsOf(Collection<? extends Evidence> evidence) {
        return evidence.stream().map(Evidence::id).distinct().sorted().toList();
    }

    private static List<Slug> without(Set<Slug> others, List<Slug> ids) {
        return ids.stream().filter(id -> !others.contains(id)).toList();
    }

    /** Returns the records and projects that certainly count. */
    public List<Slug> evidence() {
        return evidence;
    }

    /** Returns the records of one kind that certainly count. */
    public List<Slug> records(EvidenceKind kind) {
        Objects.requireNonNull(kind, "kind");
        return certain(each -> each instanceof EvidenceRecord record && record.kind() == kind);
    }

    /** Returns the projects that certainly count. */
    public List<Slug> projects() {
        return certain(Project.class::isInstance);
    }

    /** Returns the records and projects that certainly count and whose sources disagree. */
    public List<Slug> contested() {
        return certain(Evidence::contested);
    }

    private List<Slug> certain(Predicate<Evidence> filter) {
        return certain.stream().filter(filter).map(Evidence::id).toList();
    }

    /** Returns the records and projects that may or may not count, depending on a day that is not known. */
    public List<Slug> perhaps() {
        return perhaps;
    }

    /** Returns the records and projects that do not count because they are outside the years of the plan. */
    public List<Slug> outsideTerm() {
        return outsideTerm;
    }

    /** Returns the highest confidence among the records and projects that certainly count. */
    public Optional<Confidence> confidence() {
        return certain.stream().map(Evidence::confidence).max(Comparator.naturalOrder());
    }

    /** Returns whether the other support lists the same records and projects. */
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

    /** Returns the ids, as in {@code [fm-9, fm-10], perhaps [fm-11]}. */
    @Override
    public String toString() {
        return evidence
                + (perhaps.isEmpty() ? "" : ", perhaps " + perhaps)
                + (outsideTerm.isEmpty() ? "" : ", outside the term " + outsideTerm);
    }
}
