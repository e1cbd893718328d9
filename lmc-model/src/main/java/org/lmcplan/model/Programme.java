package org.lmcplan.model;

import org.lmcplan.model.text.BuilderCheck;

/**
 * A distinct undertaking that is neither a body nor a document: a programme, a cluster of projects, a corridor, a model to be
 * piloted.
 */
public sealed interface Programme extends CommitmentTarget permits ImmutableProgramme {

    /** The kind of the undertaking. */
    ProgrammeKind kind();

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
        /** Creates a builder with nothing set; note and extensions default to none. */
        public Builder() {
            note(LocalizedText.none());
            extensions(Extensions.none());
        }

        @Override
        public Programme build() {
            return BuilderCheck.build(Programme.class, this, super::build);
        }
    }
}
