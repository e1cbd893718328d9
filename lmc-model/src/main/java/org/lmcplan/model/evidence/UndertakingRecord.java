package org.lmcplan.model.evidence;

import java.util.Optional;
import org.lmcplan.model.Extensions;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Slug;

/** A programme or project that started or finished. Its targets are the programmes of the plan that are meant. */
public sealed interface UndertakingRecord extends EvidenceRecord permits ImmutableUndertakingRecord {

    @Override
    default EvidenceKind kind() {
        return EvidenceKind.UNDERTAKING;
    }

    /** What became of it. */
    UndertakingStep step();

    /** The id of the {@link Project}, where it is one that the register holds. */
    Optional<Slug> project();

    @Override
    LocalizedText title();

    @Override
    Dating dating();

    @Override
    LocalizedText note();

    @Override
    Extensions extensions();

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this value. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of one. */
    final class Builder extends ImmutableUndertakingRecord.Builder {
        /** Nothing set; texts and extensions default to none, and the date is the one it happened on. */
        public Builder() {
            title(LocalizedText.none());
            dating(Dating.ON);
            note(LocalizedText.none());
            extensions(Extensions.none());
        }
    }
}
