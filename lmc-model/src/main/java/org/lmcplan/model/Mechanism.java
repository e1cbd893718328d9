package org.lmcplan.model;

import java.util.List;

/**
 * A body, meeting or standing arrangement through which the members cooperate.
 */
public sealed interface Mechanism extends CommitmentTarget permits ImmutableMechanism {

    /** What kind of mechanism it is. */
    MechanismKind kind();

    /** The ids of the {@link Actor}s whose meeting or body it is, as far as its name says so. */
    List<Slug> participants();

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
    final class Builder extends ImmutableMechanism.Builder {
        /** Nothing set; texts about the value and extensions default to none. */
        public Builder() {
            note(LocalizedText.none());
            extensions(Extensions.none());
        }
    }
}
