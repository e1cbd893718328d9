package org.lmcplan.model;

import java.util.Optional;

/**
 * When the plan was adopted. The day a plan takes effect is not derived from it: the text states years only.
 */
public sealed interface Adoption extends Extensible permits ImmutableAdoption {

    /** The day, or as much of it as is known. */
    PartialDate date();

    /** The id of the {@link Source} that says so. */
    Slug source();

    /** The mechanism that adopted it, where the source names one. */
    Optional<Slug> by();

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
    final class Builder extends ImmutableAdoption.Builder {
        /** Nothing set; extensions default to none. */
        public Builder() {
            extensions(Extensions.none());
        }
    }
}
