package org.lmcplan.model;

/**
 * An initiative outside the plan that the plan is meant to complement.
 */
public sealed interface Initiative extends NamedElement permits ImmutableInitiative {

    /** The state that put it forward. */
    CountryCode proposer();

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
    final class Builder extends ImmutableInitiative.Builder {
        /** Nothing set; texts about the value and extensions default to none. */
        public Builder() {
            note(LocalizedText.none());
            extensions(Extensions.none());
        }
    }
}
