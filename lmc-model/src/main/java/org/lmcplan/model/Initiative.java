package org.lmcplan.model;

import java.util.List;
import java.util.Optional;
import org.lmcplan.model.text.BuilderCheck;

/** An initiative outside the plan that the plan complements. */
public sealed interface Initiative extends NamedElement permits ImmutableInitiative {

    /** The state that put it forward; empty if no single state did, or the text does not say. */
    Optional<CountryCode> proposer();

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

    /** Builds an initiative. */
    final class Builder extends ImmutableInitiative.Builder {
        /** Creates a builder with nothing set; note and extensions default to none. */
        public Builder() {
            note(LocalizedText.none());
            extensions(Extensions.none());
        }

        @Override
        public Initiative build() {
            return BuilderCheck.build(Initiative.class, this, super::build);
        }
    }
}
