package org.lmcplan.model;

import org.immutables.value.Value;

/**
 * An undertaking with a name or shape of its own that is neither a body nor a document: a programme, a cluster of projects, a
 * corridor, a model to be tried.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // the id is narrower here than in the supertype
public sealed interface Programme extends Target permits ImmutableProgramme {

    /** What kind of undertaking it is. */
    ProgrammeKind kind();

    @Override
    @Value.Default
    default LocalizedText note() {
        return LocalizedText.none();
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this value. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of one. */
    final class Builder extends ImmutableProgramme.Builder {}
}
