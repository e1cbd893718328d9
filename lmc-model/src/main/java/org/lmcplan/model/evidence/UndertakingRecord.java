package org.lmcplan.model.evidence;

import java.util.Optional;
import org.lmcplan.model.Extensions;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Slug;
import org.lmcplan.model.text.BuilderCheck;

/** A record that a programme or project started or finished. Its targets are the programmes of the plan concerned. */
public sealed interface UndertakingRecord extends EvidenceRecord permits ImmutableUndertakingRecord {

    @Override
    default EvidenceKind kind() {
        return EvidenceKind.UNDERTAKING;
    }

    /** Whether it started or finished. */
    UndertakingStep step();

    /** The id of the {@link Project}, if the register lists it. */
    Optional<Slug> project();

    @Override
    LocalizedText title();

    @Override
    Dating dating();

    @Override
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

    /** Builds an undertaking record. */
    final class Builder extends ImmutableUndertakingRecord.Builder {
        /** Creates a builder with nothing set; title, note and extensions default to none, dating to {@link Dating#ON}. */
        public Builder() {
            title(LocalizedText.none());
            dating(Dating.ON);
            note(LocalizedText.none());
            extensions(Extensions.none());
        }

        @Override
        public UndertakingRecord build() {
            return BuilderCheck.build(UndertakingRecord.class, this, super::build);
        }
    }
}
