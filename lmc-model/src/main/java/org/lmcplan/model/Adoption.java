package org.lmcplan.model;

import java.util.Optional;
import org.lmcplan.model.text.BuilderCheck;

/** When, and by which body, a plan was adopted. It does not say when the plan takes effect: the text states only years. */
public sealed interface Adoption extends Extensible permits ImmutableAdoption {

    /** The day, or the month or year if no more is known. */
    PartialDate date();

    /** The id of the {@link Source} that states the date. */
    Slug source();

    /** The id of the {@link Mechanism} that adopted it, if the source names one. */
    Optional<Slug> by();

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

    /** Builds an adoption. */
    final class Builder extends ImmutableAdoption.Builder {
        /** Creates a builder with nothing set; extensions default to none. */
        public Builder() {
            extensions(Extensions.none());
        }

        @Override
        public Adoption build() {
            return BuilderCheck.build(Adoption.class, this, super::build);
        }
    }
}
