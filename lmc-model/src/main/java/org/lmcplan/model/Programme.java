package org.lmcplan.model;

import java.util.List;
import org.lmcplan.model.text.BuilderCheck;

/**
 * A distinct undertaking that is neither a body nor a document: a programme, a cluster of projects, a corridor, a model to be
 * piloted.
 */
public sealed interface Programme extends CommitmentTarget permits ImmutableProgramme {

    /** The kind of the undertaking. */
    ProgrammeKind kind();

    /** What kind it is, by language, if it is {@link ProgrammeKind#OTHER}. */
    LocalizedText kindLabel();

    @Override
    List<FormerId> succeeds();

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

    /** Builds a programme. */
    final class Builder extends ImmutableProgramme.Builder {
        /** Creates a builder with nothing set; kind label, note and extensions default to none. */
        public Builder() {
            kindLabel(LocalizedText.none());
            note(LocalizedText.none());
            extensions(Extensions.none());
        }

        @Override
        public Programme build() {
            Programme value = BuilderCheck.build(Programme.class, this, super::build);
            KindLabels.check(Programme.class, value.id(), value.kind() == ProgrammeKind.OTHER, value.kindLabel());
            return value;
        }
    }
}
