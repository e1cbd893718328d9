package org.lmcplan.model;

/**
 * A form of a name beside the canonical one, such as an acronym or another word order.
 */
public sealed interface Alias extends Rendering permits ImmutableAlias {

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
    final class Builder extends ImmutableAlias.Builder {
        /** Nothing set; extensions default to none. */
        public Builder() {
            extensions(Extensions.none());
        }

        @Override
        public Alias build() {
            Alias value = super.build();
            TextRules.requireWords(value.text());
            return value;
        }
    }
}
