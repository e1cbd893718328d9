package org.lmcplan.model;

import java.util.List;

/**
 * What something is called in one language: the canonical form, and other forms in use as aliases.
 *
 * <p>Aliases matter for joining: the plan itself writes 产能 here and 产能合作 there.
 */
public sealed interface Name extends Rendering permits ImmutableName {

    /** Other forms in the same language, official or not. */
    List<Alias> aliases();

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

    /** Builds one; refuses a text that is blank or that {@link TextRules} refuses. */
    final class Builder extends ImmutableName.Builder {
        /** Nothing set; extensions default to none. */
        public Builder() {
            extensions(Extensions.none());
        }

        @Override
        public Name build() {
            Name value = super.build();
            TextRules.requireWords(value.text());
            return value;
        }
    }
}
