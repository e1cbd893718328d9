package org.lmcplan.model;

/**
 * An undertaking with a name or shape of its own that is neither a body nor a document: a programme, a cluster of projects, a
 * corridor, a model to be tried.
 */
public sealed interface Programme extends CommitmentTarget permits ImmutableProgramme {

    /** What kind of undertaking it is. */
    ProgrammeKind kind();

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
    final class Builder extends ImmutableProgramme.Builder {
        /** Nothing set; texts about the value and extensions default to none. */
        public Builder() {
            note(LocalizedText.none());
            extensions(Extensions.none());
        }
    }
}
