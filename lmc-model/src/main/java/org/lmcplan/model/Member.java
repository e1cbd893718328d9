package org.lmcplan.model;

/**
 * A state that is party to the plan. The text speaks of 六国 without naming them, so members are coding.
 */
public sealed interface Member extends Extensible permits ImmutableMember {

    /** The state. */
    CountryCode country();

    /** What it is called, each form with its source. */
    Names names();

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
    final class Builder extends ImmutableMember.Builder {
        /** Nothing set; extensions default to none. */
        public Builder() {
            extensions(Extensions.none());
        }
    }
}
