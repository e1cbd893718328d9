package org.lmcplan.model;

/**
 * One of the broad divisions of the cooperation. Which areas belong to it is said by each {@link CooperationArea}.
 */
public sealed interface Pillar extends NamedElement permits ImmutablePillar {

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
    final class Builder extends ImmutablePillar.Builder {
        /** Nothing set; texts about the value and extensions default to none. */
        public Builder() {
            note(LocalizedText.none());
            extensions(Extensions.none());
        }
    }
}
