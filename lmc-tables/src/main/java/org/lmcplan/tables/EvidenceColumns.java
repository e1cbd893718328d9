package org.lmcplan.tables;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lmcplan.model.Slug;
import org.lmcplan.model.assess.ExclusionReason;
import org.lmcplan.model.evidence.Confidence;
import org.lmcplan.model.evidence.Evidence;

/** The columns that records and projects have in common. */
final class EvidenceColumns {

    private final Map<Slug, ExclusionReason> leftOut = new HashMap<>();
    private final Set<Slug> undetermined = new HashSet<>();
    private final boolean assessed;

    EvidenceColumns(TableInput input) {
        this.assessed = input.assessment().isPresent();
        input.assessment().ifPresent(assessment -> {
            assessment.evidence().excluded().forEach((reason, ids) -> ids.forEach(id -> leftOut.put(id, reason)));
            undetermined.addAll(assessment.evidence().undetermined());
        });
    }

    <E extends Evidence> TableDraft<E> addTo(TableDraft<E> table) {
        return table.code("confidence", Confidence.class, "How sure those who entered it are.", Evidence::confidence)
                .flag("sourced", "Whether it has a citation that does not deny it.", Evidence::sourced)
                .flag("contested", "Whether a citation differs from it or denies it.", Evidence::contested)
                .maybeCode(
                        "left_out",
                        ExclusionReason.class,
                        "Why it counts for no answer of the assessment; empty if it counts.",
                        each -> Optional.ofNullable(leftOut.get(each.id())))
                .maybeFlag(
                        "undetermined",
                        "Whether it depends on a day that is not known if it counts.",
                        each -> assessed ? Optional.of(undetermined.contains(each.id())) : Optional.empty())
                .note(Evidence::note);
    }
}
