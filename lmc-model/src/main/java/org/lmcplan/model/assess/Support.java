package org.lmcplan.model.assess;

import java.util.List;
import java.util.Optional;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.Confidence;
import org.lmcplan.model.evidence.EvidenceKind;

/** The records and projects that an answer rests on, by their ids in alphabetical order. */
public final class Support {

    private final IdList evidence;
    private final IdList perhaps;
    private final IdList outsideTerm;

    Support(IdList evidence, IdList perhaps, IdList outsideTerm) {
        this.evidence = evidence;
        this.perhaps = perhaps;
        this.outsideTerm = outsideTerm;
    }

    /** All records and projects that count for certain. */
    public List<Slug> evidence() {
        return evidence;
    }

    /** The records of one kind that count for certain. */
    public List<Slug> records(EvidenceKind kind) {
        return evidence.having(rank -> evidence.ids().isKind(rank, kind));
    }

    /** The projects that count for certain. */
    public List<Slug> projects() {
        return evidence.having(evidence.ids()::isProject);
    }

    /** Those that count for certain and whose sources disagree. */
    public List<Slug> contested() {
        return evidence.having(evidence.ids()::contested);
    }

    /** Those that count or not, depending on a day that is not known. */
    public List<Slug> perhaps() {
        return perhaps;
    }

    /** Those that bear on it but lie in years that the plan does not cover, where only those count that it covers. */
    public List<Slug> outsideTerm() {
        return outsideTerm;
    }

    /** The confidence of the surest of those that count for certain. */
    public Optional<Confidence> confidence() {
        Optional<Confidence> surest = Optional.empty();
        for (int i = 0; i < evidence.size(); i++) {
            Confidence each = evidence.ids().confidence(evidence.rank(i));
            if (surest.filter(best -> best.compareTo(each) >= 0).isEmpty()) {
                surest = Optional.of(each);
            }
        }
        return surest;
    }

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
