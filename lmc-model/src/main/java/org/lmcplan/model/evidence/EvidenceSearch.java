package org.lmcplan.model.evidence;

import java.util.List;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.Extensions;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Slug;
import org.lmcplan.model.TextRules;
import org.lmcplan.model.text.BuilderCheck;

/** A search for evidence that found nothing: what was looked for, where and when. So "not found" differs from "not looked for". */
public sealed interface EvidenceSearch extends Extensible permits ImmutableEvidenceSearch {

    /** The id, unique within the register. */
    Slug id();

    /** When it was searched. */
    PartialDate date();

    /** Where it was searched: names of sites, archives or persons asked, or addresses. */
    List<String> places();

    /** The ids of the commitments for which it was searched. */
    List<CommitmentId> commitments();

    /** The ids of the mechanisms, instruments, programmes and partners for which it was searched. */
    List<Slug> targets();

    /** What a reader must know, such as the words that were searched for. */
    LocalizedText note();

    @Override
    Extensions extensions();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this value. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a search; rejects places that are blank or that {@link TextRules} rejects. */
    final class Builder extends ImmutableEvidenceSearch.Builder {
        /** Creates a builder with nothing set; note and extensions default to none. */
        public Builder() {
            note(LocalizedText.none());
            extensions(Extensions.none());
        }

        @Override
        public EvidenceSearch build() {
            EvidenceSearch value = BuilderCheck.build(EvidenceSearch.class, this, super::build);
            BuilderCheck.refuse(
                    EvidenceSearch.class,
                    value.id(),
                    "places",
                    value.places().stream()
                            .flatMap(place -> TextRules.complaint(place).stream())
                            .findFirst());
            return value;
        }
    }
}
