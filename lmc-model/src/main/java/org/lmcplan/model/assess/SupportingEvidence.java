package org.lmcplan.model.assess;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.Confidence;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.model.evidence.EvidenceKind;
import org.lmcplan.model.evidence.EvidenceRecord;

/**
 * A record or project that an answer is based on.
 *
 * @param id its id
 * @param kind the kind of the record; empty for a project
 * @param confidence how reliable it is
 * @param contested whether a source contradicts a detail or denies it
 */
public record SupportingEvidence(Slug id, Optional<EvidenceKind> kind, Confidence confidence, boolean contested)
        implements Serializable {

    public SupportingEvidence {
        requireNonNull(id, "id");
        requireNonNull(kind, "kind");
        requireNonNull(confidence, "confidence");
    }

    static SupportingEvidence of(Evidence evidence) {
        Optional<EvidenceKind> kind =
                evidence instanceof EvidenceRecord record ? Optional.of(record.kind()) : Optional.empty();
        return new SupportingEvidence(evidence.id(), kind, evidence.confidence(), evidence.contested());
    }

    private Object writeReplace() {
        return new SerialForm(id, kind.orElse(null), confidence, contested);
    }

    private record SerialForm(Slug id, @Nullable EvidenceKind kind, Confidence confidence, boolean contested)
            implements Serializable {
        private Object readResolve() {
            return new SupportingEvidence(id, Optional.ofNullable(kind), confidence, contested);
        }
    }
}
